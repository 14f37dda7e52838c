/** Cuts a list of documents into batches of about the same number of bytes. */
import type { FoundDocument } from '../read/find.js'

const BATCH_BYTES = 64 * 1024
const BATCH_DOCUMENTS = 32

export function cutBatches(documents: readonly FoundDocument[]): FoundDocument[][] {
  const batches: FoundDocument[][] = []
  let open: FoundDocument[] = []
  let bytes = 0
  for (const document of documents) {
    if (open.length > 0 && (open.length >= BATCH_DOCUMENTS || bytes + document.bytes > BATCH_BYTES)) {
      batches.push(open)
      open = []
      bytes = 0
    }
    open.push(document)
    bytes += document.bytes
  }
  if (open.length > 0) batches.push(open)
  return batches
}
