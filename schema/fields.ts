import * as v from 'valibot'

/** Words of a form's field, without blanks around: at least one character. */
export const words = (title: string, most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.title(title))

export const whole = (title: string, least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.title(title))

/** Points, to two decimals. */
export const marks = (title: string) =>
  v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(10_000),
    v.check((value) => Math.round(value * 100) / 100 === value),
    v.title(title),
  )

export const percent = (title: string) => v.pipe(v.number(), v.minValue(0), v.maxValue(100), v.title(title))

export const yesNo = (title: string) => v.pipe(v.boolean(), v.title(title))

/** One of these; `names` are what the form shows, in the order of the form. */
export const oneOf = <const Names extends Record<string, string>>(title: string, names: Names) =>
  v.pipe(v.picklist(Object.keys(names) as (keyof Names & string)[]), v.title(title), v.metadata({ names }))

/** `2026-11-28T09:00:00+08:00` */
export const moment = (title: string) => v.pipe(v.string(), v.isoTimestamp(), v.title(title))

/** `2026-11-28` */
export const day = v.pipe(v.string(), v.isoDate())

/** `09:00`; a day ends at `24:00`. */
export const hour = (title: string) =>
  v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/), v.title(title))

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^[\w@.-]+$/))

export const listOf = <Item extends v.GenericSchema>(title: string, item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most), v.title(title))
