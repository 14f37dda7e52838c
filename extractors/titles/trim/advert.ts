/** Cries before a name: "REGISTER NOW: Reed Beds", "Registration is open for Reed Beds!", "NEW DATE: Reed Beds". */

const OPEN =
  '(?:(?:is|are|está|están|est|sont|é|sono|ist|sind)\\s)?(?:(?:now|still|already|ya|já|ainda|maintenant|encore|ora|ancora|jetzt|ab sofort)\\s)?(?:open|available|on sale|abiert[oa]s?|abert[oa]s?|ouverte?s?|apert[oaei]|disponibles?|ge[oö]ffnet|er[oö]ffnet|m[oö]glich)'
const SIGN_UPS =
  '(?:registrations?|bookings?|applications?|tickets|enrol?ments?|sign-?ups?|inscripci[oó]n(?:es)?|inscri[cç][aãoõ]{2}(?:es)?|inscriptions?|iscrizion[ei]|anmeldung(?:en)?|entradas|billets|ingressos|biglietti|matr[ií]culas?)'
const ADVERT = new RegExp(
  `^[¡\\s]*(?:${[
    // "Registration closing soon: X", "Sold out! X", "EVENT ALERT: X".
    `${SIGN_UPS}\\s(?:is\\s|are\\s)?(?:clos(?:ing|es?)|end(?:ing|s)|still open|cierran?|encerra\\p{L}*|chiudono)(?:\\s(?:soon|today|tomorrow|tonight|this week|hoy|pronto|hoje|presto|on .{3,16}))?\\s?[:!-]\\s`,
    '(?:sold out|fully booked|ausverkauft|ausgebucht|agotad[oa]|esgotad[oa]|esaurit[oa])\\s?[:!-]\\s',
    '(?:events?|course|workshop|talk|webinar|training|seminar|concert|conference)\\s(?:alert|notice|announcement|reminder|update)\\s?[:!-]\\s',
    // "Registration is now open for X", "Abiertas las inscripciones para X".
    `(?:the\\s|las?\\s|as?\\s|les?\\s|l'|die\\s)?${SIGN_UPS}\\s(?:\\p{L}+\\s)?${OPEN}(?:\\s?[:!-]\\s|\\s(?:for|to|para|pour|per|f[uü]r|al?|aux?|à)\\s(?:(?:the|our|el|la|los|las|o|os|as|le|les|il|lo|gli|die|das|den|unsere[nrm]?)\\s|l')?)`,
    `(?:ya\\s)?(?:(?:est[aá]n?|est[aã]o|sono)\\s)?(?:abiert[oa]s?|abert[oa]s?|apert[ei])\\s(?:l[aeo]s?\\s|as?\\s)?${SIGN_UPS}\\s?(?:[:!-]\\s|(?:para|per|al?|à)\\s(?:(?:el|la|los|las|o|os|as|il|lo)\\s|l')?)`,
    '(?:register|book|sign up|apply|enrol|join|reserve)\\s(?:now|today|here|online|your (?:place|seat|spot))(?:\\s(?:for|at)\\s(?:the\\s|our\\s)?(?=\\p{Lu})|\\s?[:!|-]{1,3}\\s)',
    '(?:inscr[ií]bete|inscr[ií]banse|ap[uú]ntate|reg[ií]strate|inscreva-se|inscrevam-se|inscrivez-vous|r[eé]servez|iscriviti|iscrivetevi|prenota|jetzt anmelden|anmelden|jetzt buchen)(?:\\s(?:ya|ahora|agora|j[aá]|maintenant|vite|subito|ora|jetzt))?(?:\\s?[:!|-]{1,3}\\s|\\s(?:al?|n[oa]|à|aux?|para|per|pour)\\s(?:el\\s|la\\s|les?\\s)?(?=\\p{Lu}))',
    "(?:(?:do not|don't) miss(?: out(?: on)?)?|not to be missed|no te pierdas|no se pierdan?|n[aã]o perca|ne manquez pas|[aà] ne pas manquer|non perdere|non perdetevi|da non perdere|nicht verpassen)\\s?(?:[:!-]{1,2}\\s|(?:(?:the|our|el|la|o|a|le|il|das|den|die)\\s)?(?=\\p{Lu}))",
    '(?:new|revised|changed|updated)\\s(?:dates?|times?|day)\\s?[:!-]\\s|(?:nuev[ao]s?|nov[ao]s?|nouve(?:lle|au|l)s?|nuov[aoe]|neue[rs]?)\\s(?:fechas?|datas?|dates?|date|hor[aá]rio|horaire|orario|termin|datum|uhrzeit)\\s?[:!-]\\s',
    '(?:last|final|[uú]ltim[oa]s?|derni[eè]re?s?|ultim[ioae]|letzte)\\s(?:few\\s)?(?:places?|seats?|tickets?|spaces?|spots?|chance|call|plazas?|cupos?|vagas?|lugares|chamada|llamada|places|appel|posti|chiamata|pl[aä]tze|entradas)(?:\\s(?:left|remaining|available|disponibles?|disponibili))?(?:\\s(?:for|para|pour|per|f[uü]r)\\s(?:the\\s|our\\s|el\\s|la\\s|o\\s|le\\s|il\\s)?|\\s?[:!-]\\s)',
  ].join('|')})(?=["\\p{Lu}\\d])`,
  'iu',
)

/** The length of the cry before a name, which begins with a capital, a figure or a quote. */
export function advertLead(words: string): number | undefined {
  const lead = ADVERT.exec(words)
  return lead !== null && /["\p{Lu}\d]/u.test(words[lead[0].length] ?? '') ? lead[0].length : undefined
}
