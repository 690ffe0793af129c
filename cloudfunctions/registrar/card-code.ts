import { createHmac, timingSafeEqual } from 'node:crypto'
import { checkedKey } from '../kernel/member-key'
import { fromLetters, toLetters } from './letters'

const minute = 60_000
/** A code of the minute before still holds so long: it was on its way from one hand to the other. */
const graceMs = 10_000
/** So far back a code is told to be old; an older one could as well be anybody's invention. */
const tellsOldFor = 60

/**
 * 12 bytes of a member's id and 3 that only the federation can make: one guess in sixteen million, and each guess is a
 * scan by staff. What a phone shows is 24 characters.
 */
const idBytes = 12
const tagBytes = 3

/** `goodUntil` (ms): then the next code is due. */
export interface CardCode {
  code: string
  goodUntil: number
}

/** The code on a member's card at `now`. Needs no memory. */
export function makeCardCode(memberId: string, now: number, memberKey: string | undefined): CardCode {
  const at = Math.floor(now / minute)
  const id = Buffer.from(memberId, 'base64url')
  if (id.length !== idBytes) throw new Error('a member id has 12 bytes')
  const code = toLetters(Buffer.concat([id, tagOf(memberId, at, memberKey)]))
  return { code, goodUntil: (at + 1) * minute }
}

export type CheckedCode = { memberId: string } | { why: 'unreadable' | 'not-ours' | 'old' }

/** Whose card a code is of at `now`, or why that can't be said. Blanks, hyphens and small letters are understood. */
export function checkCardCode(code: string, now: number, memberKey: string | undefined): CheckedCode {
  const bytes = fromLetters(code)
  if (bytes?.length !== idBytes + tagBytes) return { why: 'unreadable' }
  const memberId = bytes.subarray(0, idBytes).toString('base64url')
  const tag = bytes.subarray(idBytes)
  const isOf = (at: number) => timingSafeEqual(tag, tagOf(memberId, at, memberKey))
  const at = Math.floor(now / minute)
  if (isOf(at) || (now - at * minute < graceMs && isOf(at - 1))) return { memberId }
  for (let back = 1; back <= tellsOldFor; back += 1) if (isOf(at - back)) return { why: 'old' }
  return { why: 'not-ours' }
}

/** The prefix keeps this key apart from members' and persons' ids, which are made with the same secret. */
function tagOf(memberId: string, at: number, memberKey: string | undefined): Buffer {
  const key = createHmac('sha256', checkedKey(memberKey)).update('card').digest()
  return createHmac('sha256', key)
    .update(`${memberId}\n${String(at)}`)
    .digest()
    .subarray(0, tagBytes)
}
