/** A place that is none: "Online", "Zoom", "your own home". */

// Its fellow at the beginning of any label's value: WORD_ONLINE in online/labels.ts; a new word is mostly due in both.
export const ONLINE_ONLY =
  /^\W*(?:(?:this\s+is\s+an?\s+|fully\s+)?(?:online|virtual(?:ly)?|remote(?:ly)?|zoom|webex|ms teams|microsoft teams|teams|google meet|gotowebinar|youtube|webinar|en l[ií]nea|en ligne|virtual|em linha|digital(?!\s+\p{Lu})|visio(?:-?conf[eé]rence)?|vid[eé]oconf[eé]rence|video-?konferenz|videoconferencia|videoconferenza|videoconfer[eê]ncia|(?:evento|formato|modalidade?|modalit[aà]|event|veranstaltung)\s+(?:online|virtual|digitale?|remot[oa]|a\s+distancia|a\s+distanza|en\s+l[ií]nea)|[àa]\s+distan(?:ce|cia|za)|discord|jitsi|streamyard|twitter|slack|instagram|facebook|skype|cyberspace|internet|(?:canal|p[aá]gina|cha[iî]ne|channel|perfil)\b.{0,60}\b(?:youtube|facebook|instagram|zoom|twitch)|via zoom|on zoom|your (?:own )?(?:home|computer|desk))\b.{0,80}|https?:.*)$/iu
