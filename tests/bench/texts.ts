/** The texts that are measured on: those of corpus/ and, where the folder is there, real seminar mails; each once, cut to whole texts. */
import { existsSync } from 'node:fs'
import { readFile } from '../../pipeline/read/document.js'
import { findDocuments } from '../../pipeline/read/find.js'

export function benchTexts(): string[] {
  const folders = ['corpus', '../shared/seminars/bodies'].filter((folder) => existsSync(folder))
  return findDocuments(folders).documents.map(({ path }) => readFile(path, null).text)
}
