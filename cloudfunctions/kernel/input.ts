import * as v from 'valibot'
import { longestBlank } from '../../domain/fill-in'

/** The shapes that several operations take. Each bounds length and characters, so that no query meets a surprise. */

export const nothing = v.strictObject({})

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))

/** `contest:member:n` */
export const attemptId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}:[\w-]{16}:[1-9]\d{0,5}$/))

export const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** A text that people wrote, at most so many characters: lines, but no other control characters and nothing malformed. */
export const words = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => !/[\u0000-\u0009\u000b-\u001f\u007f]|\p{Surrogate}/u.test(text)),
    v.trim(),
    v.minLength(least),
  )

const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(25))

/** What is written into a blank: one line. */
const blank = v.pipe(
  v.string(),
  v.maxLength(longestBlank),
  v.check((text) => !/[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(text)),
)

const chosen = v.pipe(v.array(position), v.maxLength(26))
const written = v.pipe(v.array(blank), v.maxLength(26))

export const answers = v.pipe(v.array(v.union([chosen, written])), v.maxLength(300))

export const revision = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))

const counted = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

/** How often and how long (ms, at most a week) an app was hidden. */
export const away = v.strictObject({ times: counted(10_000), ms: counted(7 * 86_400_000) })

/** Index of a contest's gate. */
export const gate = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365))

/** A part of the directory of units, and the version that the asker has. */
export const directoryPart = v.strictObject({
  part: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  have: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/))),
})
