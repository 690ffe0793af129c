import { randomUUID } from 'node:crypto'
import { mostTries, registerFirstCode } from '../cloudfunctions/codes/first-code'
import { openStore } from '../cloudfunctions/store'
import type { LocalCloud } from '../local-cloud'

/** A new code for the first administrator of a local cloud; null when there is an administrator. */
export function newFirstCode(cloud: LocalCloud): Promise<string | null> {
  return registerFirstCode(storeOf(cloud), cloud.clock.now(), randomUUID)
}

/** The same, but null also while a code that was made before can still be used: that one was shown to somebody. */
export async function firstCodeOnce(cloud: LocalCloud): Promise<string | null> {
  const first = await storeOf(cloud).invitations.first()
  const stands = first?.state === 'open' && first.tries < mostTries && first.endsAt > cloud.clock.now()
  return stands ? null : newFirstCode(cloud)
}

function storeOf(cloud: LocalCloud) {
  Object.assign(process.env, cloud.sdkEnvironment())
  return openStore()
}
