import {
  openingTopic,
  reminderId,
  type Grant,
  type Reminder,
  type ReminderState,
  type Subscription,
} from '../../domain/subscription'
import type { Documents } from './documents'
import { history } from './history'

/** Grants and reminders lie in one collection, so that subscribing is one write. */
export function openSubscriptions(subscriptions: Documents<Subscription>) {
  const { is } = subscriptions
  const reminders = subscriptions as unknown as Documents<Reminder>
  const grants = subscriptions as unknown as Documents<Grant>
  return {
    /** False when a row of the same id is there; then none is stored. */
    insert: (rows: Subscription[]) => subscriptions.insert(rows),
    reminder: (contestId: string, memberId: string) =>
      reminders.get(reminderId(openingTopic(contestId), memberId)),
    /** Wakes a reminder that was taken back; says whether it did. */
    renew: async (reminder: Reminder) =>
      (await reminders.update(
        { _id: reminder._id, state: 'cancelled' },
        { state: 'waiting', at: reminder.at, openid: reminder.openid, templateId: reminder.templateId },
      )) > 0,
    cancel: async (contestId: string, memberId: string) =>
      (await reminders.update(
        { _id: reminderId(openingTopic(contestId), memberId), state: 'waiting' },
        { state: 'cancelled', openid: '' },
      )) > 0,
    /** All rows of a member, newest first. */
    ofMember: (memberId: string) =>
      subscriptions.find({ where: { memberId }, orderBy: [['at', 'desc']], limit: 1000 }),
    history: history(subscriptions, 'at'),
    /** Takes away what a member wanted until then (ms), and with it whom WeChat would write to. */
    forget: (memberId: string, until: number) =>
      subscriptions.remove({ memberId, at: is.lte(until) } as Parameters<typeof subscriptions.remove>[0]),
    remindersIn: (topic: string, state: ReminderState, limit: number) =>
      reminders.find({ where: { topic, state }, orderBy: [['_id', 'asc']], limit }),
    /** Takes these waiting reminders for one run; says how many were still waiting. */
    take: (ids: string[], run: string, at: number) =>
      reminders.update({ _id: is.in(ids), state: 'waiting' }, { state: 'sending', run, at }),
    takenBy: (ids: string[], run: string) =>
      reminders.find({ where: { _id: is.in(ids), state: 'sending', run }, limit: 1000 }),
    /** Ends taken reminders, or gives them back with `waiting`. An ended one forgets whom it was for. */
    end: (ids: string[], run: string, state: ReminderState) =>
      reminders.update(
        { _id: is.in(ids), state: 'sending', run },
        state === 'waiting' ? { state, run: '' } : { state, openid: '' },
      ),
    /** Reminders that a run took before `at` (ms) and never ended. */
    abandoned: (topic: string, at: number, limit: number) =>
      reminders.find({ where: { topic, state: 'sending', at: is.lt(at) }, limit }),
    grantsOf: (memberIds: string[], templateId: string) =>
      grants.find({
        where: { memberId: is.in(memberIds), templateId, kind: 'grant', state: 'granted' },
        orderBy: [['at', 'asc']],
        limit: 1000,
        fields: ['memberId'],
      }),
    spend: (ids: string[]) => grants.update({ _id: is.in(ids), state: 'granted' }, { state: 'spent' }),
    /** WeChat said that nothing is left for these members: whatever the ledger holds is void. */
    voidGrants: (memberIds: string[], templateId: string) =>
      grants.update(
        { memberId: is.in(memberIds), templateId, kind: 'grant', state: 'granted' },
        { state: 'void' },
      ),
  }
}
