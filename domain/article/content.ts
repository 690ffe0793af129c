import type { Block } from '../rich-text'

/** Where a picture belongs that could not be brought along; nothing is published with one. */
export interface Gap {
  kind: 'gap'
  /** What the picture was called where it came from. */
  name: string
}

/** A block of what is still being written. */
export type DraftBlock = Block | Gap

/** Everything about an article that is written by hand. */
export interface Content {
  title: string
  digest: string
  /** A channel's id. */
  channel: string
  /** A cloud file id, or nothing. */
  cover: string
  coverAlt: string
  source: string
  author: string
  blocks: DraftBlock[]
}

/** So long may a field be, in characters. */
export const longest = { title: 64, digest: 120, coverAlt: 100, source: 30, author: 30 } as const

/** So many articles stand first at a time. */
export const mostPinned = 3

export type Missing = 'title' | 'channel' | 'body' | 'picture' | 'picture-words' | 'cover-words'

/** What an article lacks before others may look at it; `channels` are those there are. */
export function missingIn(content: Content, channels: readonly string[]): Missing[] {
  const { title, channel, cover, coverAlt, blocks } = content
  const lacks: Record<Missing, boolean> = {
    title: title === '',
    channel: !channels.includes(channel),
    body: blocks.length === 0,
    picture: blocks.some(({ kind }) => kind === 'gap'),
    // Who can't see a picture is told what it shows.
    'picture-words': blocks.some((block) => block.kind === 'picture' && !block.alt && !block.caption),
    'cover-words': cover !== '' && coverAlt === '',
  }
  return (Object.keys(lacks) as Missing[]).filter((name) => lacks[name])
}

/** A body as it is published. */
export const withoutGaps = (blocks: readonly DraftBlock[]): Block[] =>
  blocks.filter((block) => block.kind !== 'gap')

/** A body as it is written at: a picture that does not lie in our cloud could vanish any day, so it is a gap to be filled. */
export const asDraft = (blocks: readonly DraftBlock[]): DraftBlock[] =>
  blocks.map((block) =>
    block.kind === 'picture' && !block.src.startsWith('cloud://')
      ? { kind: 'gap', name: block.alt || block.caption || '图片' }
      : block,
  )

/** The cloud files that a content shows. */
export const picturesOf = ({ cover, blocks }: Pick<Content, 'cover' | 'blocks'>): string[] =>
  [...new Set([cover, ...blocks.flatMap((block) => (block.kind === 'picture' ? [block.src] : []))])].filter(
    (src) => src.startsWith('cloud://'),
  )
