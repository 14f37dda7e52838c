/** What a worker thread runs. */
export { runBatch as default } from './batch.js'
