/** Marks by their character codes, as `values` of tokens holds them. */
export const QUOTE = 39
export const OPEN = 40
export const CLOSE = 41
export const COMMA = 44
export const DASH = 45
export const DOT = 46
export const SLASH = 47
export const COLON = 58
