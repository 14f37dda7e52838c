/** Readers of option values that several commands share; a wrong value is wrong usage. */
import { InvalidArgumentError } from 'commander'
import { isCalendarDate } from '../document.js'

export function calendarDate(value: string): string {
  if (!isCalendarDate(value)) throw new InvalidArgumentError('Expected a day of the calendar as YYYY-MM-DD.')
  return value
}

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(value)
}
