import * as v from 'valibot'
import { longest } from '../../../domain/article/content'
import { moment, id, words } from '../../kernel/input'

export const articleId = id

export const revision = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))

/** Which article, as it was seen. */
export const step = { articleId, revision }

export const hour = moment

/** One line, as titles and names are. */
const line = (most: number) =>
  v.pipe(
    words(0, most),
    v.check((text) => !text.includes('\n')),
  )

const picture = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^(|cloud:\/\/[\w.-]+\/[\w./-]+|https:\/\/\S+)$/),
)

const mostBytes = 80_000

/** With what stands around it, it must pass a gateway that takes 100 KB. */
const html = v.pipe(
  v.string(),
  v.check((text) => Buffer.byteLength(text) <= mostBytes),
  v.check((text) => !/\p{Surrogate}/u.test(text)),
)

export const content = v.strictObject({
  title: line(longest.title),
  digest: words(0, longest.digest),
  channel: v.union([v.literal(''), id]),
  cover: picture,
  coverAlt: line(longest.coverAlt),
  source: line(longest.source),
  author: line(longest.author),
  html,
})
