import type { Refusal } from '../../contract/refusals'
import { commonPlace, type Place } from '../../domain/staff'
import { auditId } from '../store/audit'
import { isRefusal } from './refusal'
import type { Already, Intent, StaffScene } from './staff-operation'

type Meant = (Intent<unknown> & { over?: Place }) | Already<unknown> | Refusal

/**
 * Does a privileged write with exactly one audit entry. The entry comes first, as `intended`: whatever breaks afterwards,
 * there is no write without an entry, at worst an entry of which nobody knows how it ended.
 */
export async function recorded(
  action: string,
  intend: () => Meant | Promise<Meant>,
  places: readonly Place[],
  { me, now, random, store }: StaffScene,
): Promise<unknown> {
  const meant = await intend()
  if (isRefusal(meant)) return meant
  if ('already' in meant) return meant.already
  const { about, before, after, follows, over = commonPlace(places) } = meant
  const _id = auditId(now, random())
  if (!(await store.audit.intend({ _id, at: now, by: me.id, action, over, about, before, after })))
    throw new Error('an audit entry of this id is there already')
  const done = await meant.write(_id)
  await store.audit.settle(_id, isRefusal(done) ? 'undone' : 'done')
  if (isRefusal(done)) return done
  if (follows) await store.audit.settle(follows, 'done')
  return meant.answer
}
