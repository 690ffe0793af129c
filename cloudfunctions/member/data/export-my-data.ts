import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import type { DataPart } from '../../../contract/member/data'
import { moment } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import { spendTry } from '../../kernel/tries'
import { namesOf, unitsNow } from '../../registrar/units'
import { sections } from './sections'

const given = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(900))
const section = v.picklist(['attempts', 'subscriptions', 'feedback'])

const empty: DataPart = { summary: null, attempts: [], subscriptions: [], feedback: [], next: null }

export const exportMyData = operation<MemberApi['exportMyData']>()({
  input: v.strictObject({
    after: v.exactOptional(v.strictObject({ section, at: v.nullable(moment), given })),
  }),
  async run({ after }, scene) {
    const { asker, now, store } = scene
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    if (after) return { ...empty, ...(await sections[after.section](asker.id, after, scene)) }
    const spent = await spendTry(scene, 'export')
    if (spent) return spent
    const [me, units, attempts, answered, subscriptions, feedback] = await Promise.all([
      store.members.get(asker.id),
      unitsNow(store, now),
      store.attempts.history.count(asker.id),
      store.attempts.countFull(asker.id),
      store.subscriptions.history.count(asker.id),
      store.feedback.history.count(asker.id),
    ])
    const profile = me && {
      name: me.name,
      unit: namesOf(me.unit, units),
      phone: me.phone,
      phoneProven: me.phoneProven,
      verified: me.personId !== null,
      agreement: me.agreement,
      joinedAt: me.joinedAt,
      changedAt: me.changedAt,
      keepUntil: me.keepUntil,
    }
    const summary = { memberId: asker.id, profile, attempts, answered, subscriptions, feedback }
    return { ...empty, summary, next: { section: 'attempts', at: null, given: 0 } }
  },
})
