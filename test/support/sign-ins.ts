import { randomUUID } from 'node:crypto'
import { makeSecret, secretHash } from '../../cloudfunctions/desk/session/browser'
import { codeOf, numberOf, signInId } from '../../cloudfunctions/desk/session/code'
import { newSession, signInLasts } from '../../domain/session'
import type { District } from './district'

/** A browser that shows a code and waits: the code. */
export async function plantSignIn({ store, cloud }: Pick<District, 'store' | 'cloud'>): Promise<string> {
  const secret = makeSecret(randomUUID)
  const now = cloud.clock.now()
  await store.signIns.insert({
    _id: signInId(codeOf(secret)),
    secretHash: secretHash(secret),
    number: numberOf(secret),
    browser: 'Windows 电脑上的 Edge 浏览器',
    mark: 'planted',
    state: 'waiting',
    memberId: null,
    at: now,
    keepUntil: now + signInLasts,
  })
  return codeOf(secret)
}

/** A browser at which this member works: the session's id. */
export async function plantSession(
  { store, cloud }: Pick<District, 'store' | 'cloud'>,
  memberId: string,
): Promise<string> {
  const _id = secretHash(makeSecret(randomUUID))
  await store.sessions.insert({
    _id,
    memberId,
    browser: 'Windows 电脑上的 Edge 浏览器',
    mark: 'planted',
    ...newSession(cloud.clock.now()),
  })
  return _id
}
