/** "18:00-21:30 (last entry 20:45)", "10:00-17:00, doors 9:30": hours, and behind them only when people are let in. */

const ADMISSION =
  /^\s?(?:\(|[,;|-]\s?)\s?(?:last\s(?:entry|entries|admissions?)|doors(?:\sopen)?|admission|registration|check-?in|arrivals?|arrive|(?:[\xfau]ltim[oa]s?|ultim[oi])\s(?:entradas?|acces[os]{1,2}|ingress[oi]|ingreso)|derni[\xe8e]res?\s(?:entr[\xe9e]es?|admissions?)|(?:letzter\s)?einlass|acreditaci[\xf3o]n|credenciamento|accueil|registro)\s?(?:(?:at|from|by|until|ab|um|bis|a\slas|desde|dalle|alle|[\xe0a]|[\xe0a]s|d[\xe8e]s)\s|:\s?)?[\d:.h]{1,5}(?:\s?[ap]\.?m\.?|\sUhr)?\)?\s*$/i

export function isAdmission(rest: string): boolean {
  return rest.length < 60 && ADMISSION.test(rest)
}
