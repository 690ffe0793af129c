import { keeping } from '../../config/privacy'
import {
  openingTopic,
  reminderId,
  type Grant,
  type Reminder,
  type ReminderState,
  type Subscription,
} from '../../domain/subscription'
import type { Documents } from './documents'
import { removeDue } from './due'
import { history } from './history'

/** Grants and reminders lie in one collection, so that subscribing is one write. */
export function openSubscriptions(subscriptions: Documents<Subscription>) {
  const { is } = subscriptions
  const reminders = subscriptions as unknown as Documents<Reminder>
  const grants = subscriptions as unknown as Documents<Grant>
  const ended = (now: number) => ({ keepUntil: now + keeping.messages.ended })
  return {
    /** False when a row of the same id is there; then none is stored. */
    insert: (rows: Subscription[]) => subscriptions.insert(rows),
    reminder: (contestId: string, memberId: string) =>
      reminders.get(reminderId(openingTopic(contestId), memberId)),
    /** Wakes a reminder that was taken back; says whether it did. */
    renew: async (reminder: Reminder) =>
      (await reminders.update(
        { _id: reminder._id, state: 'cancelled' },
        {
          state: 'waiting',
          at: reminder.at,
          openid: reminder.openid,
          templateId: reminder.templateId,
          keepUntil: reminder.keepUntil,
        },
      )) > 0,
    cancel: async (contestId: string, memberId: string, now: number) =>
      (await reminders.update(
        { _id: reminderId(openingTopic(contestId), memberId), state: 'waiting' },
        { state: 'cancelled', openid: '', ...ended(now) },
      )) > 0,
    /** All rows of a member, newest first. */
    ofMember: (memberId: string) =>
      subscriptions.find({ where: { memberId }, orderBy: [['at', 'desc']], limit: 1000 }),
    history: history(subscriptions, 'at'),
    /** Takes away what a member wanted until then (ms), and with it whom WeChat would write to. */
    forget: (memberId: string, until: number) =>
      subscriptions.remove({ memberId, at: is.lte(until) } as Parameters<typeof subscriptions.remove>[0]),
    /** Takes away so many rows whose time is over; says how many. */
    forgetDue: (now: number, limit: number) => removeDue(subscriptions, now, limit),
    remindersIn: (topic: string, state: ReminderState, limit: number) =>
      reminders.find({ where: { topic, state }, orderBy: [['_id', 'asc']], limit }),
    /** Takes these waiting reminders for one run; says how many were still waiting. */
    take: (ids: string[], run: string, at: number) =>
      reminders.update({ _id: is.in(ids), state: 'waiting' }, { state: 'sending', run, at }),
    takenBy: (ids: string[], run: string) =>
      reminders.find({ where: { _id: is.in(ids), state: 'sending', run }, limit: 1000 }),
    /** Ends taken reminders, or gives them back with `waiting`. An ended one forgets whom it was for. */
    end: (ids: string[], run: { id: string; now: number }, state: ReminderState) =>
      reminders.update(
        { _id: is.in(ids), state: 'sending', run: run.id },
        state === 'waiting' ? { state, run: '' } : { state, openid: '', ...ended(run.now) },
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
    spend: (ids: string[], now: number) =>
      grants.update({ _id: is.in(ids), state: 'granted' }, { state: 'spent', ...ended(now) }),
    /** WeChat said that nothing is left for these members: whatever the ledger holds is void. */
    voidGrants: (memberIds: string[], templateId: string, now: number) =>
      grants.update(
        { memberId: is.in(memberIds), templateId, kind: 'grant', state: 'granted' },
        { state: 'void', ...ended(now) },
      ),
  }
}
