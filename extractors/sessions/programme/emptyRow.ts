/** A row of which nothing is read yet. */

export const EMPTY_ROW = { day: null, clock: null, label: null, trailing: false }
