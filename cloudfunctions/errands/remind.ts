import { phaseAt } from '../../domain/rule-sheet'
import { openingTopic, type Reminder, type Sending } from '../../domain/subscription'
import type { Store } from '../store'
import { pairWithGrants, type Paired } from './grants'

const readAtOnce = 1000
const sentAtOnce = 100
/** Longer than a run can last: what a run took before that and never ended has an unknown outcome. */
const abandonedAfter = 120_000
/** Longer than any call can run, and than clocks differ: who asked before the opening stands in the list by then. */
const lastAskings = 60_000

/** One run of the errand: its name among all runs, its hour, and whether its time is used up. */
export interface Run {
  id: string
  now: number
  isOver(): boolean
}

type Send = (reminder: Reminder) => Promise<Sending>

/**
 * Sends the reminder of a contest's opening to everybody who waits for it, at most once each: a reminder is taken by a
 * conditional update before it is sent, and one whose outcome is unknown is never sent again. Finished when nobody waits
 * and nobody can come to wait any more.
 */
export async function remind(
  store: Store,
  contestId: string,
  run: Run,
  sendFor: (contest: { _id: string; title: string; opensAt: number }) => Send,
): Promise<'again' | 'finished'> {
  const contest = await store.contests.get(contestId, run.now)
  if (!contest) return 'finished'
  const topic = openingTopic(contestId)
  await giveUpAbandoned(store, topic, run)
  const isTooLate = phaseAt(contest.sheet, run.now) === 'closed'
  const send: Send = isTooLate ? async () => 'failed' : sendFor(contest)
  for (;;) {
    const waiting = await store.subscriptions.remindersIn(topic, 'waiting', readAtOnce)
    if (waiting.length === 0)
      return run.now < contest.opensAt + lastAskings || (await isAnybodySending(store, topic))
        ? 'again'
        : 'finished'
    const paired = await pairWithGrants(store, waiting)
    for (let from = 0; from < paired.length; from += sentAtOnce) {
      if (run.isOver()) return 'again'
      const isBusy = await sendChunk(store, paired.slice(from, from + sentAtOnce), run, send)
      if (isBusy) return 'again'
    }
  }
}

/** Takes, sends and ends a chunk; true when WeChat is busy and the rest should wait for another run. */
async function sendChunk(store: Store, chunk: Paired[], run: Run, send: Send): Promise<boolean> {
  const ids = chunk.map(({ reminder }) => reminder._id)
  const taken = await store.subscriptions.take(ids, run.id, run.now)
  const ours = taken === ids.length ? null : await store.subscriptions.takenBy(ids, run.id)
  const isOurs = new Set(ours?.map((reminder) => reminder._id) ?? ids)
  const outcomes = await Promise.all(
    chunk
      .filter(({ reminder }) => isOurs.has(reminder._id))
      .map(async (pair) => ({ pair, came: pair.grantId ? await send(pair.reminder) : ('refused' as const) })),
  )
  const that = (...kinds: Sending[]) =>
    outcomes.filter(({ came }) => kinds.includes(came)).map(({ pair }) => pair)
  await spend(store, run, that('sent', 'unknown'))
  await voidGrants(
    store,
    run,
    that('refused').filter((pair) => pair.grantId !== null),
  )
  await end(store, run, that('sent'), 'sent')
  await end(store, run, that('refused'), 'refused')
  await end(store, run, that('failed'), 'failed')
  await end(store, run, that('unknown'), 'unknown')
  await end(store, run, that('busy'), 'waiting')
  return that('busy').length > 0
}

/** A run that died while sending may have sent: its reminders are ended as unknown and cost their grant. */
async function giveUpAbandoned(store: Store, topic: string, run: Run): Promise<void> {
  const abandoned = await store.subscriptions.abandoned(topic, run.now - abandonedAfter, readAtOnce)
  await spend(store, run, await pairWithGrants(store, abandoned))
  for (const id of new Set(abandoned.map((reminder) => reminder.run))) {
    const paired = abandoned
      .filter((reminder) => reminder.run === id)
      .map((reminder) => ({ reminder, grantId: null }))
    await end(store, { ...run, id }, paired, 'unknown')
  }
}

const isAnybodySending = async (store: Store, topic: string): Promise<boolean> =>
  (await store.subscriptions.remindersIn(topic, 'sending', 1)).length > 0

async function spend(store: Store, { now }: Run, paired: Paired[]): Promise<void> {
  const ids = paired.flatMap(({ grantId }) => (grantId ? [grantId] : []))
  if (ids.length > 0) await store.subscriptions.spend(ids, now)
}

async function voidGrants(store: Store, { now }: Run, paired: Paired[]): Promise<void> {
  for (const templateId of new Set(paired.map(({ reminder }) => reminder.templateId))) {
    const members = paired.filter(({ reminder }) => reminder.templateId === templateId)
    await store.subscriptions.voidGrants(
      members.map(({ reminder }) => reminder.memberId),
      templateId,
      now,
    )
  }
}

async function end(store: Store, run: Run, paired: Paired[], state: Reminder['state']): Promise<void> {
  if (paired.length > 0)
    await store.subscriptions.end(
      paired.map(({ reminder }) => reminder._id),
      run,
      state,
    )
}
