/** What a talk or an event by its name sets out to do: each pattern ends where the aim begins. */
// "In this talk I will show how a parish register can be read by a machine"
export const SPOKEN =
  /\b(?:in|during)\s+(?:this|my|the|her|his)\s+(?:[\p{L}-]+\s+)?(?:talk|paper|lecture|presentation|seminar|webinar|session)[^.;:]{0,50}?\s(?:I|we|she|he|they|(?:Dr|Prof|Professor)\.?\s(?:\p{L}+\s){1,3})(?:'ll\s+|\s*will\s+|\s*shall\s+|\s+am\s+going\s+to\s+|\s+)(?:also\s+|first\s+)?(?=(?:argues?|shows?|explores?|examines?|presents?|discuss(?:es)?|describes?|introduces?|looks?|traces?|reviews?|asks?|considers?|analy[sz]es?|reports?|outlines?|demonstrates?|proposes?|suggests?|explains?|surveys?|focus(?:es)?|highlights?|investigates?|reflects?|sketch(?:es)?|address(?:es)?|compares?|develops?|tr(?:y|ies)|build|make|draw)\b)/giu
// "I then consider what happens to liability", after a sentence that spoke of the talk
export const GOES_ON =
  /^(?:I|we|she|he|they)(?:\s+will|\s+shall|'ll)?\s+(?:then|also|next|finally|further)\s+(?=(?:argues?|shows?|explores?|examines?|discuss(?:es)?|describes?|looks?|traces?|reviews?|asks?|considers?|analy[sz]es?|reports?|demonstrates?|proposes?|explains?|reflects?|address(?:es)?|compares?|turns?)\b)/giu
export const SPEAKER =
  /\b(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.?\s+(?:\p{Lu}[\p{L}.'-]*\s+){1,4}|the\s+speaker\s+)will\s+(?:also\s+)?(?=(?:explore|examine|look\s+(?:at|into)|discuss|review|consider|describe|trace|ask|show|argue|explain|reflect|introduce|survey|compare|investigate|set\s+out|analy[sz]e)\b)/gu
// "RIVERMAP 2023 (Graz, 5-7 June 2023) seeks to bring …", "UnReal'25 aims to …": a name with its year is the event's.
export const NAMED =
  /^(?:[\p{Lu}\d][\p{L}\d&-]{1,20}\s){0,3}[\p{L}&-]{2,20}(?:\s|\s?'|-)(?:(?:19|20)?\d\d)\s+(?:\([^()]{3,60}\)\s+)?(?:therefore\s+|also\s+)?(?:aims?|seeks?|intends?|hopes?|wants?|wishes|strives?|sets\s+out|is\s+(?:designed|intended|meant))\s+(?:to\s+|at\s+)/gu
// "HyTwin aims to collect …": whether the name is the event's, its other places in the text decide.
export const BY_NAME =
  /^(?:[Tt]he\s+)?(?<name>\p{Lu}[\p{L}\d&'-]{2,24}(?:\s\p{Lu}[\p{L}\d&-]{1,20}){0,4})\s+(?:therefore\s+|also\s+)?(?:(?:aims?|seeks?|intends?|hopes?|wants?|wishes|strives?|sets\s+out|is\s+(?:designed|intended|meant|here))\s+(?:to\s+|at\s+)|(?=(?:explores|examines|looks\s+(?:at|into)|investigates|introduces|addresses|compares)\s))/gu
// "Come along to find out how …", "Join us to discuss …"
export const COME =
  /\b(?:come|join\s+us)\b(?:\s+\p{L}+){0,3}?\s+(?:to|and)\s+(?=(?:find\s+out|learn|hear|discover|explore|see\s+how|discuss|share)\b)/giu
