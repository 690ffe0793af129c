import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { keeping, privacy } from '../../../config/privacy'
import { mobileNumber } from '../../../domain/phone'
import { tidyName, wrongWithName } from '../../../domain/name'
import { longest, tidyRegion, wrongWithRegion } from '../../../domain/region'
import { keptUntil } from '../../../domain/rule-sheet'
import { pathTo } from '../../../domain/unit'
import { expireDaily } from '../../forgetting/expire-daily'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import { matchPerson } from '../../registrar/match'
import { unitsNow } from '../../registrar/units'
import type { Member } from '../../store/members'
import { presentProfile } from './present'
import { readPhone } from './read-phone'

const name = v.pipe(
  v.string(),
  v.maxLength(60),
  v.transform(tidyName),
  v.check((tidied) => wrongWithName(tidied) === null),
)
const typed = v.pipe(
  v.string(),
  v.maxLength(30),
  v.check((text) => mobileNumber(text) !== null),
)
const region = v.pipe(
  v.strictObject({
    province: v.pipe(v.string(), v.maxLength(3 * longest.province)),
    city: v.pipe(v.string(), v.maxLength(3 * longest.city)),
  }),
  v.transform(tidyRegion),
  v.check((tidied) => wrongWithRegion(tidied) === null),
)
const code = v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/))
const phone = v.nullable(v.union([v.strictObject({ typed }), v.strictObject({ code })]))

export const saveProfile = operation<MemberApi['saveProfile']>()({
  input: v.strictObject({
    name: v.exactOptional(name),
    unitId: v.exactOptional(id),
    phone: v.exactOptional(phone),
    sex: v.exactOptional(v.nullable(v.picklist(['female', 'male']))),
    region: v.exactOptional(v.nullable(region)),
    agreement: v.pipe(v.string(), v.maxLength(40)),
    contestId: v.exactOptional(id),
  }),
  async run(told, scene) {
    const { asker, now, store } = scene
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    if (told.agreement !== privacy.version) return refuse('agreement_outdated')
    const [known, units, keepUntil] = await Promise.all([
      store.members.get(asker.id),
      unitsNow(store, now),
      keepUntilOf(told.contestId, scene),
    ])
    const unit = told.unitId === undefined ? (known?.unit ?? null) : pathTo(told.unitId, units.byId)
    if (told.unitId !== undefined && !unit) return refuse('unit_not_found')
    const phone = told.phone === undefined ? phoneOf(known) : await readPhone(told.phone, scene)
    if ('refused' in phone) return phone
    const claim = { name: told.name ?? known?.name ?? null, unit, ...phone }
    const member: Member = {
      _id: asker.id,
      ...claim,
      sex: told.sex === undefined ? (known?.sex ?? null) : told.sex,
      region: told.region === undefined ? (known?.region ?? null) : told.region,
      personId: await matchPerson(store, scene.personIds, claim, now),
      agreement: told.agreement,
      keepUntil: Math.max(known?.keepUntil ?? 0, keepUntil),
      joinedAt: known?.joinedAt ?? now,
      changedAt: now,
    }
    await store.members.put(member)
    // A contest has its own job for the end of its time; who tells outside of one is found by the daily look.
    if (!known && told.contestId === undefined) await expireDaily(store, now)
    return { profile: presentProfile(member, units) }
  },
})

const phoneOf = (known: Member | null): Pick<Member, 'phone' | 'phoneProven'> => ({
  phone: known?.phone ?? null,
  phoneProven: known?.phoneProven ?? false,
})

async function keepUntilOf(contestId: string | undefined, { now, store }: Scene): Promise<number> {
  const contest = contestId === undefined ? null : await store.contests.get(contestId, now)
  return contest ? keptUntil(contest.sheet) : now + keeping.profile
}
