/** What leads to a part and is none of it. */

// "in the Ruaha Hall", "na Rua Nova, 1", "à Dakar", "sita in via Roma 3", "on the main campus off Kabale Road"
export const LEAD =
  /^(?:(?:located|situated|situ[eé]e?|sita|sito|ubicad[ao])\s+)?(?:in|at|on|of|na|no|nos|nas|en|em|à|au|aux|dans|nella|nel|alla|al)\s+(?:the\s+|la\s+|el\s+)?(?:(?:\p{Ll}+\s+)?campus,?\s+off\s+(?=\p{Lu}))?|^the\s+(?=\p{Lu})|^off\s+(?=\p{Lu})/iu
