import type { FieldType } from './types'

const han = '\\p{Script=Han}'
const day = '\\d{4}(?:年\\d{1,2}月\\d{1,2}日|([-/.])\\d{1,2}\\1\\d{1,2})'
const hour = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?'

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u')
const dayAlone = whole(day)
const hourAlone = whole(hour)

/**
 * Whether a value fits a field, by WeChat's table of limits. Where the table is open, the narrower reading is
 * taken (characters are UTF-16 units, no line breaks), so that what passes here passes there.
 */
const fits: Readonly<Record<FieldType, (text: string) => boolean>> = {
  thing: (text) => text.length <= 20,
  number: (text) => text.length <= 32 && /^\d+(\.\d+)?$/.test(text),
  letter: (text) => /^[A-Za-z]{1,32}$/.test(text),
  symbol: (text) => /^[^\p{L}\p{N}\s]{1,5}$/u.test(text),
  character_string: (text) => /^[!-~]{1,32}$/.test(text),
  time: (text) => eachEnd(text, (end) => isTime(end)),
  date: (text) =>
    eachEnd(text, (end) => (dayAlone.test(end) ? isDay(end) : isTime(end) && !hourAlone.test(end))),
  amount: (text) => /^[¥\uffe5$€£]?\d{1,10}(\.\d+)?元?$/.test(text),
  phone_number: (text) => /^[\d+\-() ]{1,17}$/.test(text),
  car_number: (text) => whole(`(?=.{2,8}$)[${han}A-Za-z0-9][A-Za-z0-9]*[${han}A-Za-z0-9]`).test(text),
  name: (text) => !/\d/.test(text) && text.length <= (whole(`.*${han}.*`).test(text) ? 10 : 20),
  phrase: (text) => whole(`${han}{1,5}`).test(text),
}

/** Why WeChat would refuse a value in a field of this type, in its words; null when it fits. */
export function fieldProblem(type: FieldType, text: string): 'is empty' | 'invalid' | null {
  if (text.trim() === '') return 'is empty'
  return /[\0-\x1f\x7f]/.test(text) || !fits[type](text) ? 'invalid' : null
}

/** A span has two ends with ~ between them; anything else is its own only end. */
function eachEnd(text: string, fitsOne: (end: string) => boolean): boolean {
  const ends = text.split('~')
  return ends.length <= 2 && ends.every((end) => fitsOne(end.trim()))
}

/** `15:01`, `2019年10月1日 15:01`, `2019-10-01 15:01:30`. */
function isTime(text: string): boolean {
  const parts = text.split(' ')
  const [first = '', second] = parts
  if (second === undefined) return hourAlone.test(first)
  return parts.length === 2 && dayAlone.test(first) && isDay(first) && hourAlone.test(second)
}

/** A day that the calendar has. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, date = 0] = (text.match(/\d+/g) ?? []).map(Number)
  const made = new Date(Date.UTC(year, month - 1, date))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date
}
