/** The same in French and Italian. */
import type { RoleRow } from './row.js'

export const FRENCH_ITALIAN: readonly RoleRow[] = [
  {
    role: 'organizer',
    cue: 'conjointement-avec',
    opens: false,
    words: 'conjointement~avec|congiuntamente~(?:a|con)|conjuntamente~co[nm]',
  },
  {
    role: 'co-organizer',
    cue: 'co-organise',
    opens: true,
    words: 'co-?organis[eé](?:e|s|es)?~(?:par|avec)|co-?organizzat[oaei]~(?:da|con)',
  },
  {
    role: 'organizer',
    cue: 'organise-par',
    opens: true,
    words:
      "a~cura~(?:di|del|della|dei|degli|delle|dell(?='))|à~l'initiative~(?:de|du|des|d(?='))|(?:su|per)~iniziativa~(?:di|del|della|dei|dell(?='))|por~iniciativa~d[aeo]l?s?|(?:organis|propos|anim|coordonn|port)é(?:e|s|es)?(?:~\\p{L}+){0,4}?~par|(?:organizzat|promoss|curat)[oaei](?:~\\p{L}+){0,3}?~(?:dal?|dai|dalle|dagli|dalla|dall(?='))",
  },
  {
    role: 'sponsor',
    cue: 'parraine-par',
    opens: true,
    words: 'parrainé(?:e|s|es)?~par|sponsorisé(?:e|s|es)?~par|sponsorizzat[oaei]~da(?:l|lla|i)?',
  },
  { role: 'host', cue: 'accueilli-par', opens: true, words: 'accueilli(?:e|s|es)?~par|ospitat[oaei]~da(?:l|lla|i)?' },
  {
    role: 'funder',
    cue: 'cofinancé',
    opens: true,
    bare: true,
    words: 'co-?financ(?:é|iado|iada|iato|iata|ed)(?:e|s|es)?~(?:par|por|pel[oa]s?|da(?:l|lla)?|by)',
  },
  {
    role: 'supporter',
    cue: 'contributo-di',
    opens: false,
    words: "(?:con~)?il~contributo~(?:di|del|della|dei|dell(?='))|grazie~al~contributo~(?:di|del|della|dei|dell(?='))",
  },
  {
    role: 'funder',
    cue: 'subvention-de',
    opens: false,
    words:
      "bénéficie(?:nt|ra)?~(?:du~|d'un~|de~l')(?:financement|subvention)~(?:de|du|des|d(?='))|avec~(?:une?~)(?:subvention|aide)~(?:de|du|des|d(?='))|subventionné(?:e|s|es)?~par",
  },
  { role: 'funder', cue: 'finance-par', opens: true, words: 'financé(?:e|s|es)?~par|finanziat[oaei]~da(?:l|lla|i)?' },
  {
    role: 'supporter',
    cue: 'avec-le-soutien-de',
    opens: false,
    words:
      "(?:avec~)?(?:le~(?:soutien|concours|support|parrainage)|l'(?:appui|aide|assistance|accompagnement|expertise))~(?:(?!financier|(?:de|du|des)(?![\\p{L}]))\\p{Ll}+~){0,2}?(?:de|du|des|d(?='))|bénéficie(?:nt|ra)?~(?:du~|de~l'|d'un~)(?:soutien|appui|aide|concours|parrainage)~(?:(?!financier|(?:de|du|des)(?![\\p{L}]))\\p{Ll}+~){0,2}?(?:de|du|des|d(?='))|gr[âa]ce~(?:au~soutien|à~l'(?:appui|aide))~(?:de|du|des|d(?='))|soutenu(?:e|s|es)?~par|grazie~al~(?:supporto|sostegno)~(?:di|del|della|dei|dell(?='))|(?:con~)?il~(?:supporto|sostegno)~(?:di|del|della|dei|dell(?='))|sostenut[oaei]~da(?:l|lla)?",
  },
  {
    role: 'partner',
    cue: 'en-partenariat-avec',
    opens: false,
    words:
      "en~(?:partenariat|collaboration|coopération|association)~avec|in~(?:collaborazione|partenariato|cooperazione|sinergia|accordo)~con|(?:con~)?la~collaborazione~(?:di|del|della|dei|delle|dell(?='))|(?:avec~)?la~(?:collaboration|participation|coopération)~(?:de|du|des|d(?='))|(?:insieme|assieme|unitamente)~(?:ad?|con|al|alla|ai|agli|alle|all(?='))",
  },
  {
    role: 'patron',
    cue: 'sous-l-egide',
    opens: true,
    bare: true,
    words:
      "sous~(?:l'égide|le~(?:haut~)?patronage|les~auspices)~(?:de|du|des|d(?='))|(?:con~)?il~patrocinio~(?:di|del|della|dei|dell(?='))|god(?:e|ono)~del~patrocinio~(?:di|del|della|dei|dell(?='))|sotto~(?:gli~auspici|il~patrocinio|l'egida)~(?:di|del|della|dei|dell(?='))",
  },
]
