import type { Refusal, RefusalCode } from '../../../contract/refusals'
import { privacy } from '../../../config/privacy'
import { isMissing } from '../../../domain/ask'
import type { Attempt, Starter } from '../../../domain/attempt'
import { mayTakePart } from '../../../domain/who'
import { refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import type { Contest } from '../../store/contests'
import type { Member } from '../../store/members'

/** Who plays, or why this member may not: has not told what the contest requires under the agreement that holds, or is not invited. */
export function starterOf(me: Member | null, { sheet }: Contest): Starter | Refusal {
  if (me?.agreement !== privacy.version || isMissing(sheet.asks, me)) return refuse('profile_needed')
  const why: RefusalCode | null = mayTakePart(sheet, me)
  return why ? refuse(why) : { memberId: me._id, unit: me.unit, personId: me.personId }
}

/** Enters the person of the roster for this member, once in a contest; false when by the sheet another WeChat of theirs has. */
export async function mayEnter(
  { sheet }: Contest,
  link: Attempt,
  last: Attempt | null,
  { memberId, personId }: Starter,
  { now, store }: Scene,
): Promise<boolean> {
  if (!link.asPerson || last?.asPerson || personId === null) return true
  const several = sheet.onePerson === 'best'
  return store.entries.enter({ contestId: link.contestId, personId, memberId, now, several })
}
