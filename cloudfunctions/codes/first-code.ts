import type { Store } from '../store'
import { firstCodeId, type Invitation } from '../store/invitations'
import { codeLasts, hashOf, makeCode } from './code'

/** So many wrong tries in all, whoever makes them, end the first administrator's code. */
export const mostTries = 10

/** A code for the first administrator, and the document of the collection `invitations` that stands for it. */
export function makeFirstCode(now: number, random: () => string): { code: string; document: Invitation } {
  const code = makeCode(random)
  const document: Invitation = {
    _id: firstCodeId,
    hash: hashOf(code),
    grant: { role: 'administrator', scope: { level: 'district' } },
    over: 'district',
    by: null,
    state: 'open',
    tries: 0,
    endsAt: now + codeLasts,
  }
  return { code, document }
}

/** Makes the first administrator's code and forgets the one before; null when there is an administrator already. */
export async function registerFirstCode(
  store: Pick<Store, 'staff' | 'invitations'>,
  now: number,
  random: () => string,
): Promise<string | null> {
  if (await store.staff.hasAdministrator()) return null
  const { code, document } = makeFirstCode(now, random)
  await store.invitations.putFirst(document)
  return code
}
