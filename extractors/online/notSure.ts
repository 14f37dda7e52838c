/** Words that leave it open, or deny it. */

export const NOT_SURE =
  /\b(?:may(?!\s+(?:also\s+|either\s+)?(?:attend|join|participate|follow|connect|take\s+part|choose|opt|watch)(?!\p{L})|\s+(?:19|20)\d\d|\s+\d{1,2}(?!\d)|\s*[,.)])|might|could|depending|depend|no|not|never|without|won't|isn't|n[aã]o|sem|sin|pas|sans|non|senza|nicht|ohne|last\s+year|previous|probably\s+not|if\s+possible)(?!\p{L})/iu
