import { changedGrants, commonPlace, liesIn, sameGrants, type Grant, type Place } from '../../domain/staff'
import { refuse } from '../kernel/refusal'
import type { Already, Intent, StaffScene } from '../kernel/staff-operation'
import type { Staff } from '../store/staff'
import { placesOf, shownGrants, withinOf } from './places'

/** How somebody's grants shall be different. */
interface GrantChange {
  /** The member whose grants they are, and their row as it was read. */
  subject: { id: string; row: Staff | null }
  give: readonly Grant[]
  take: readonly Grant[]
  /** Uses up the one-time code that the change rests on; says whether it did. */
  useCode?: () => Promise<boolean>
}

type Answer = { grants: Grant[] }

/** The change as it is meant. Its entry tells of the touched part only: whoever may read the entry may know no more. */
export async function meantChange(
  { subject: { id, row }, give, take, useCode }: GrantChange,
  scene: StaffScene,
): Promise<(Intent<Answer> & { over: Place }) | Already<Answer>> {
  const { me, now, store } = scene
  const known = row?.grants ?? []
  const grants = changedGrants(known, give, take)
  const answer = { grants: await shownGrants({ id, grants }, scene) }
  if (!useCode && sameGrants(known, grants)) return { already: answer }
  const [places, touched] = await Promise.all([placesOf(grants, scene), placesOf([...give, ...take], scene)])
  const over = commonPlace(touched)
  return {
    about: id,
    over,
    before: { grants: within(over, known, await placesOf(known, scene)) },
    after: { grants: within(over, grants, places) },
    follows: row?.auditId,
    async write(auditId) {
      if (useCode && !(await useCode())) return refuse('code_not_accepted')
      const takesTheDistrict = row?.districtAdministrator === true && id !== me.id
      if (takesTheDistrict && me.row && !(await store.staff.renew(me.row))) return refuse('changed_meanwhile')
      const change = { grants, within: withinOf(places), auditId, changedAt: now }
      return (await store.staff.change(id, row, change)) || refuse('changed_meanwhile')
    },
    answer,
  }
}

const within = (over: Place, grants: readonly Grant[], places: readonly Place[]): Grant[] =>
  grants.filter((_, at) => liesIn(places[at] ?? 'district', over))
