/** What a word may do in a date or time; bits, since many do several things ("a" is Spanish "to", English article, half of "a.m."). */

export const TO = 1 << 0
export const AND = 1 << 1
export const OF = 1 << 2
export const THE = 1 << 3
export const ON = 1 << 4
export const AT = 1 << 5
export const FROM = 1 << 6
export const BETWEEN = 1 << 7
/** Any other preposition or verb that a date follows: "in", "by", "since", "before", "held". */
export const CUE = 1 << 8
/** Ordinal endings, glued to a number: "3rd", "1er", "2º". */
export const ORD = 1 << 9
export const HOUR = 1 << 10
export const NOON = 1 << 11
export const MIDNIGHT = 1 << 12
export const APPROX = 1 << 13
export const NEXT = 1 << 14
export const THIS = 1 << 15
export const LAST = 1 << 16
export const EVERY = 1 << 17
/** Before a number it makes that no date: "page 10-12", "Room 1530", "resolution 60/252". */
export const COUNTER = 1 << 18
/** Behind a number it makes that an amount: "2019 EUR", "10.30 km". */
export const AMOUNT = 1 << 19
export const HALF = 1 << 20
export const QUARTER = 1 << 21
export const PAST = 1 << 22
export const TIL = 1 << 23
export const AM = 1 << 24
export const PM = 1 << 25
export const CLOCK = 1 << 26
export const OTHER = 1 << 27
export const AGO = 1 << 28
export const WEEKLY = 1 << 29
/** An abbreviation of a zone; only in capitals, or directly behind a clock. */
export const ZONE = 1 << 30
/** "time", "Zeit": may close the name of a zone ("Brussels time"). */
export const TIME = 1 << 31
