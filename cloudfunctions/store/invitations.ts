import type { Grant, Place } from '../../domain/staff'
import type { Documents } from './documents'

/** A one-time code: whoever brings it gets the grant. Only the code's hash is stored. */
export interface Invitation {
  _id: string
  hash: string
  grant: Grant
  /** Where the grant's unit lay when the invitation was made. */
  over: Place
  /** The member who invites; null for the code of the first administrator. */
  by: string | null
  state: 'open' | 'used'
  tries: number
  endsAt: number
}

/** The code of the first administrator lies at a place of its own, so that wrong tries can be counted. */
export const firstCodeId = 'first'

export function openInvitations(invitations: Documents<Invitation>) {
  const { is } = invitations
  return {
    insert: (invitation: Invitation) => invitations.insert(invitation),
    byHash: async (hash: string) =>
      (await invitations.find({ where: { hash }, limit: 1 })).find(({ _id }) => _id !== firstCodeId) ?? null,
    /** True for the one who uses the code first, in time. */
    use: async ({ _id, hash }: Pick<Invitation, '_id' | 'hash'>, now: number) =>
      (await invitations.update({ _id, hash, state: 'open', endsAt: is.gt(now) }, { state: 'used' })) > 0,
    first: () => invitations.get(firstCodeId),
    /** Puts the first administrator's code in the place of one that was there. */
    putFirst: (invitation: Invitation) => invitations.put({ ...invitation, _id: firstCodeId }),
    /** Counts a try before it is looked at, so that tries at the same time count too; false when none is left. */
    tryFirst: async (now: number, most: number) =>
      (await invitations.update(
        { _id: firstCodeId, state: 'open', endsAt: is.gt(now), tries: is.lt(most) },
        { tries: is.inc(1) },
      )) > 0,
  }
}
