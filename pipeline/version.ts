/** The version of the program, and the fingerprint of what it was built from; the build puts both in. */
declare const CONVENE_VERSION: string
declare const CONVENE_BUILD: string | undefined

export const VERSION = CONVENE_VERSION

/** Changes whenever a source changes, so that a batch does not keep the records of another build. */
export const BUILD = typeof CONVENE_BUILD === 'string' ? CONVENE_BUILD : CONVENE_VERSION
