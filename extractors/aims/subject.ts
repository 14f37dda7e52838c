/** Who has aims, and what is done for those who come. */
import { EVENT } from './words.js'

export const SUBJECT = `(?:(?:the|this|our|these|el|la|este|esta|o|a|ce|cette|le|il|lo|l'|questo|questa)\\s*(?:[\\p{L}\\d'-]+\\s+){0,4}${EVENT}(?:\\s+sessions?)?(?:,[^.;]{3,180},)?|it|we|we also|the organi[sz]ers|organi[sz]ers|participants|the overall aim|the experts|th(?:e|is)\\s+(?:\\w+\\s+)?(?:talk|lecture|committee|commission|board|working group|task force)|the\\s+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))(?:\\s+edition)?)`
// Verbs of what an event does for those who come.
export const VERB =
  'provide|build|make|create|write|try|practi[sc]e|work\\s+(?:on|through)|go\\s+through|explore|examine|look\\s+(?:at|into)|discuss|focus\\s+on|address|review|analy[sz]e|bring\\s+together|introduce|cover|highlight|showcase|consider|present|offer|teach|give|enable|help|identify|assess|promote|strengthen|enhance|share|investigate|demonstrate|outline|equip|prepare|build|raise|foster|support|contribute|facilitate|serve|train|develop|draw|ask|take\\s+stock|characteri[sz]e|evaluate|allow|encourage|show|reflect|shed|tackle|map|compare|collect|exchange|plan|agree|stimulate|inform|take\\s+you|walk\\s+you|guide|flag|inspire|deepen|improve|advance|gather|explain|describe|trace|tell|celebrate|launch|seek|aim|learn'
export const VERBS_S =
  'provides|revisits|traces|retraces|sets\\s+out|tests|proposes|describes|surveys|reports\\s+on|assesses|compares|explores|examines|looks\\s+(?:at|into)|discusses|focuses\\s+on|addresses|reviews|analy[sz]es|introduces|covers|considers|offers|investigates|aims\\s+at|asks|invites\\s+you\\s+to\\s+explore|explora|examina|aborda|analiza|discute|analisa|explore|examine|esplora|affronta'
