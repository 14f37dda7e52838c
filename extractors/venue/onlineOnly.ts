/** A place that is none: "Online", "Zoom", "your own home". */

export const ONLINE_ONLY =
  /^\W*(?:(?:this\s+is\s+an?\s+|fully\s+)?(?:online|virtual(?:ly)?|remote(?:ly)?|zoom|webex|ms teams|microsoft teams|teams|google meet|gotowebinar|youtube|webinar|en l[ií]nea|en ligne|virtual|em linha|discord|jitsi|streamyard|twitter|slack|instagram|facebook|skype|cyberspace|internet|(?:canal|p[aá]gina|cha[iî]ne|channel|perfil)\b.{0,60}\b(?:youtube|facebook|instagram|zoom|twitch)|via zoom|on zoom|your (?:own )?(?:home|computer|desk))\b.{0,80}|https?:.*)$/iu
