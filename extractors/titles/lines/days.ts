/** Lines that say when. */
import { kindWords } from '../../kindWords.js'
import { lineDate } from '../dates.js'

// "Every second Wednesday at 16:00", "Tomorrow, 4 pm", "Each Friday in May", "Cada martes", "Jeden Dienstag".
export const WHEN_SAID =
  /^(?:boxing day|new year's (?:day|eve)|easter (?:sunday|monday|saturday)|good friday|christmas eve|may day|bank holiday(?: monday)?|(?:oster|pfingst)(?:sonntag|montag)|silvester|heiligabend)[,:]?\s.{0,50}\d.{0,30}$|^(?:[¡!]\s?)?(?:every|each|tomorrow|today|tonight|next|this|este|esta|ce|questo|diesen|monthly|weekly|fortnightly|cada|todos os|todas as|todos los|tous les|chaque|ogni|jeden|jede[rs]?|mañana|hoy|amanhã|hoje|demain|domani|morgen|heute)\b(?=.{0,40}(?:\d|day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|feira|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned|marted|mercoled|gioved|venerd|sabato|domenica|tag\b|woch\b|week|month|noon|evening|morning)).{0,80}$/i
// "Sommersemester 2024, mittwochs 18 Uhr", "Wednesdays, 6-8 pm", "First Tuesday of the month, 6 pm".
export const WHEN_ROW =
  /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?:(?:consecutive|weekly)\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekly|weekday)\s?(?:evenings?|mornings?|afternoons?|sessions?|classes)?(?:\s(?:from|starting|between)|$)|^(?:the\s)?(?:(?:winter|summer|spring|autumn|fall|sommer|wintersemester|sommersemester|semester|term|season|michaelmas|hilary|trinity|lent|first|second|third|last|on|\d{4}(?:\/\d{2,4})?|semester)[\s,:·|-]{1,3}){0,4}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?)\b.{0,40}(?:\d|noon|uhr)/i
export const SEASON =
  /^(?:winter|sommer|herbst|fr[uü]hjahrs)?semester\s(?:19|20)\d\d(?:\s?\/\s?\d{2,4})?$|^(?:ws|ss|sose|wise)\s(?:19|20)?\d\d(?:\s?\/\s?\d{2,4})?$|^(?:(?:primer|segundo|1er|2do|premier|second)\s)?(?:semestre|trimestre|cuatrimestre)\s(?:de\s)?(?:19|20)\d\d$|^(?:(?:spring|summer|autumn|fall|winter|easter|michaelmas|hilary|trinity)\s)?(?:season|term|semester|programme|program)(?:\s(?:19|20)\d\d(?:\s?[/-]\s?\d{2,4})?)?$|^(?:sesi[oó]n|s[eé]ance|sess[aã]o|session|seduta|sitzung)\s(?:del?|d[aiou]|vom|im|of)\s(?:\d{1,2}\s(?:de\s)?)?(?:ene|jan|gen|feb|f[eé]v|mar|mär|abr|avr|apr|ma[iyg]|ju[nli]|giu|lug|ago|aug|ao[uû]|sep|set|o[ckt]t|out|nov|d[ieé][cz])\p{L}*(?:\s(?:de\s)?\d{4})?$/iu
export const SERIES_DAY =
  /^(.{6,60}?)(?:\s?[,|:-]\s|\s)(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b)[,.]?\s.{0,20}\d|\d{1,2}[/.]\d)/i
export const ROW_CLOCK =
  /^(?:(?:from|at|ab|um|ore|dalle|alle|desde las|a las|às|à|de)\s)?\d{1,2}(?:[:.h]\d{2}|\s?h\b|\s?[ap]\.?m\b)(?:\s?(?:uhr|h|hrs|[ap]\.?m\.?))?\s?[:|-]?\s+\p{L}/iu
export const CLOCKS = /\d{1,2}[:.h]\d{2}/g

export function tellsMoreThanDate(words: string): boolean {
  const rest = words.slice(lineDate(words)?.end ?? 0)
  // "6 octobre 2010 : Assises régionales de la forêt", not "4 May: arrival".
  if (/^\s?[:|]\s\p{Lu}\p{L}+\s\S+\s\S/u.test(rest)) return true
  return kindWords(rest).length > 0 && rest.replace(/[^\p{L}]/gu, '').length > 6
}
