/** Convene as a library. */

export type { EventRecord } from '../normalizers/record.js'
export { recordSchema } from '../normalizers/record.js'
export { RecordError } from './compile.js'
export { type ExtractOptions, extract } from './extract.js'
