/** Where the pool of worker threads comes from. A script that was loaded with its code (start/load.ts) cannot import: who loaded it does it in its place. */
export const pool = { load: () => import('tinypool') }
