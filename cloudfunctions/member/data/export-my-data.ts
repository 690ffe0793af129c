import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import type { DataPart, DataSummary } from '../../../contract/member/data'
import { keptRights } from '../../../domain/my-work'
import { moment } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import { spendTry } from '../../kernel/tries'
import { namesOf, unitsNow } from '../../registrar/units'
import { namesNow } from './names'
import { order, readSection } from './sections'

const given = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(900))
const section = v.picklist(order)

const empty: DataPart = {
  ...{ summary: null, next: null },
  ...{
    attempts: [],
    entries: [],
    certificates: [],
    overrides: [],
    subscriptions: [],
    feedback: [],
    deeds: [],
    changes: [],
  },
}

export const exportMyData = operation<MemberApi['exportMyData']>()({
  input: v.strictObject({
    after: v.exactOptional(v.strictObject({ section, at: v.nullable(moment), given })),
  }),
  async run({ after }, scene) {
    const { asker } = scene
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    if (after) return { ...empty, ...(await readSection(asker.id, after, scene)) }
    const spent = await spendTry(scene, 'export')
    if (spent) return spent
    return {
      ...empty,
      summary: await summaryOf(asker.id, scene),
      next: { section: order[0], at: null, given: 0 },
    }
  },
})

async function summaryOf(memberId: string, scene: Scene): Promise<DataSummary> {
  const { attempts, entries, certificates, overrides, subscriptions, feedback, audit } = scene.store
  const [profile, staff, answered, ...counts] = await Promise.all([
    profileOf(memberId, scene),
    staffOf(memberId, scene),
    attempts.countFull(memberId),
    attempts.history.count(memberId),
    entries.history.count(memberId),
    certificates.history.count(memberId),
    overrides.history.count(memberId),
    subscriptions.history.count(memberId),
    feedback.history.count(memberId),
    audit.deeds.count(memberId),
    audit.changes.count(memberId),
  ])
  const [all, entered, taken, arranged, subscribed, written, deeds, changes] = counts
  return {
    ...{
      memberId,
      profile,
      attempts: all,
      answered,
      entries: entered,
      certificates: taken,
      overrides: arranged,
    },
    ...{ subscriptions: subscribed, feedback: written, staff, deeds, changes },
  }
}

async function profileOf(memberId: string, { store, now }: Scene): Promise<DataSummary['profile']> {
  const [me, units] = await Promise.all([store.members.get(memberId), unitsNow(store, now)])
  return (
    me && {
      name: me.name,
      unit: namesOf(me.unit, units),
      phone: me.phone,
      phoneProven: me.phoneProven,
      sex: me.sex ?? null,
      region: me.region ?? null,
      verified: me.personId !== null,
      agreement: me.agreement,
      joinedAt: me.joinedAt,
      changedAt: me.changedAt,
      keepUntil: me.keepUntil,
    }
  )
}

async function staffOf(memberId: string, scene: Scene): Promise<DataSummary['staff']> {
  const [row, names] = await Promise.all([scene.store.staff.get(memberId), namesNow(scene)])
  return row && { rights: keptRights(row.grants, names), changedAt: row.changedAt }
}
