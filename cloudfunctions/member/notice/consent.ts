import * as v from 'valibot'

/** What WeChat's window answered: at most three templates. */
export const answers = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)), v.picklist(['accept', 'reject', 'ban', 'filter'])),
  v.check((given) => Object.keys(given).length >= 1 && Object.keys(given).length <= 3),
)

/** Made by the phone once for each asking. */
export const askId = v.pipe(v.string(), v.regex(/^[\w-]{8,40}$/))
