/** Cuts a list into blocks that are read as one: large enough that code stays at hand, small enough to wait for and to hold. */

const MOST_ITEMS = 16
const MOST_UNITS = 64 * 1024

/** Blocks of `items` in their order, each of at most 16 items and 64 K units (bytes or characters) by `sizeOf`; a larger item is a block of its own. */
export function* blocksOf<T>(items: Iterable<T>, sizeOf: (item: T) => number): Generator<T[]> {
  let block: T[] = []
  let units = 0
  for (const item of items) {
    const size = sizeOf(item)
    if (block.length > 0 && (block.length >= MOST_ITEMS || units + size > MOST_UNITS)) {
      yield block
      block = []
      units = 0
    }
    block.push(item)
    units += size
  }
  if (block.length > 0) yield block
}
