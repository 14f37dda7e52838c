/** "Morning:   Theory of sampling", "PM: Hands-on": half a day before what is held in it. */

export const HALF_DAY =
  /^(?:a\.?m\.?|p\.?m\.?|morning|afternoon|evening|ma[nñ]ana|tarde|manh[aã]|noite|matin|apr[eè]s-midi|soir(?:[eé]e)?|mattina|pomeriggio|vormittag|nachmittag)(?: session)?\s*[:|-]\s+/iu
