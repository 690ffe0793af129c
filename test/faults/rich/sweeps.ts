import { timerAct } from '../acts'
import { beginContest, endContest, nextEvening } from '../contest'
import type { History } from '../history'
import type { Act, Mishap } from '../lockstep'
import type { Phone } from '../phone'
import type { Place } from '../place'
import { hands, plainlyCounted } from './hands'

/** No call of a member here makes more database calls. */
const everyCallOfAMember = [1, 2, 3, 4, 5, 6]
/** The first calls of a run that works chains out anew (it makes one for each link), and all of one that makes the new board. */
const everyCallOf = {
  regrading: Array.from({ length: 16 }, (_, at) => at + 1),
  folding: Array.from({ length: 26 }, (_, at) => at + 1),
}

/** A member whose paper ends, and whose bonuses come, while another call of theirs hangs at each of its database calls. */
export async function sweepBonuses(place: Place): Promise<History> {
  const { clock } = place.district.cloud
  const opens = nextEvening(clock.now())
  const phones = place.phones.slice(0, 1)
  const [phone] = phones as [Phone]
  const history = await beginContest(place, 'bonuses-hang', plainlyCounted(opens), phones)
  const { start, earn, submit, play } = hands(place, history)
  const hanging = (act: Act, nth: number): Act => ({ ...act, fault: { nth, does: 'hang' } })
  clock.moveTo(opens + 1000)
  for (const nth of everyCallOfAMember) {
    // The pace of what a member may ask.
    clock.advance(60_000)
    await play(start(phone))
    await play(hanging(earn(phone, 'visit'), nth), earn(phone, 'sign-in'))
    await play(hanging(submit(phone, 1), nth), earn(phone, 'visit'))
    await play(submit(phone, 1))
    await play(start(phone))
    await play(hanging(earn(phone, 'visit'), nth), submit(phone, 2))
    await play(hanging(earn(phone, 'visit'), nth), earn(phone, 'sign-in'), start(phone))
    await play(submit(phone, 0))
    history.seen.push(await place.documents('attempts', { contestId: history.contestId }))
  }
  await endContest(place, history, phones)
  return history
}

/**
 * A contest that is put right again and again, each time with this mishap at the next database call of the clock, while members
 * end papers, earn bonuses and join.
 */
export async function sweepEditions(
  place: Place,
  does: Mishap,
  stage: keyof typeof everyCallOf = 'regrading',
): Promise<History> {
  const { clock } = place.district.cloud
  const opens = nextEvening(clock.now())
  const { phones } = place
  const history = await beginContest(place, `editions-${stage}-${does}`, plainlyCounted(opens), phones)
  const { contestId } = history
  const { start, earn, submit, staff, play } = hands(place, history)
  let asked = 0
  const correct = () => {
    asked += 1
    // Each edition moves figures of the one before.
    const corrections = [{ kind: 'withdrawn', questionId: `single-${asked % 2}` }]
    return staff('correctContest', { holds: history.contest.edition, corrections, reason: '参考答案有误' })
  }
  const settle = async () => {
    for (let runs = 0, next: unknown = true; runs < 6 && next; runs += 1) {
      clock.advance(6000)
      await play(timerAct(place, 'clock'))
      const contest = await place.district.store.contests.fresh(contestId)
      if (contest) history.contest = contest
      next = contest?.next
    }
  }
  clock.moveTo(opens + 1000)
  const [first, second, third, ...later] = phones as [Phone, Phone, Phone, ...Phone[]]
  for (const phone of [first, second, third]) await play(start(phone))
  await play(submit(first, 1))
  await settle()
  for (const nth of everyCallOf[stage]) {
    const leaseRunsOut = { jump: 61_000, patient: true }
    await play(correct())
    clock.advance(2000)
    if (stage === 'folding') {
      await play(timerAct(place, 'clock'))
      clock.advance(6000)
    }
    const worker = timerAct(place, 'clock', { nth, does })
    await play(worker, earn(second, 'visit'), submit(third, nth % 3), leaseRunsOut, timerAct(place, 'clock'))
    await play(start(third))
    await settle()
    if (does === 'hang' && stage === 'regrading') await hangsAlone(nth)
    history.seen.push(await place.documents('attempts', { contestId }))
  }
  for (const phone of later) await joinsBehindTheTimes(phone)
  await endContest(place, history, phones)
  return history

  /** A worker that hangs, and no other that does its work meanwhile. */
  async function hangsAlone(nth: number): Promise<void> {
    await play(correct())
    clock.advance(2000)
    await play(timerAct(place, 'clock', { nth, does }), earn(second, 'visit'), submit(third, 1))
    await play(start(third))
    await settle()
  }

  /** The instance that answers knows of no edition yet: what it begins is of the one before. */
  async function joinsBehindTheTimes(phone: Phone): Promise<void> {
    clock.advance(61_000)
    await play(earn(second, 'sign-in'))
    await play(correct())
    await settle()
    await play(start(phone))
    await play(submit(phone, 1))
    await settle()
  }
}
