import type { Chance } from '../support/chance'
import type { History, Told } from './history'
import type { Act, Mishap } from './lockstep'
import type { Phone, Wish } from './phone'
import type { Place } from './place'

/** A killed instance is dear, because another has to start: it comes one time in seven. */
const mishaps: Mishap[] = [
  ...(['hang', 'hang', 'hang', 'hang'] as const),
  ...(['fail', 'fail', 'drop-request', 'drop-request'] as const),
  ...(['drop-reply', 'drop-reply', 'drop-reply', 'drop-reply'] as const),
  ...(['kill-before', 'kill-after'] as const),
]

/** One call of a member's phone, with its own bad luck. */
export function memberAct(place: Place, history: History, phone: Phone, wish: Wish, chance: Chance): Act {
  const tag = place.tag()
  const isLost = chance.is(0.15)
  if (isLost) place.losing.add(tag)
  const fault = chance.is(0.12) ? { nth: chance.between(1, 4), does: chance.pick(mishaps) } : null
  return {
    function: 'member',
    tag,
    lives: 15_000,
    fault,
    async begin() {
      const { operation, input } = wish
      const { openid } = phone
      const event = { operation, input, tag }
      const outcome = await place.district.cloud.call('member', event, { openid })
      // What got lost on the way was said all the same: no secret may be in it either.
      const recorded = isLost ? lostReply(place, tag) : outcome.ok ? outcome.result : null
      const reply = recorded as Told['reply']
      history.told.push({
        tag,
        openid,
        operation,
        input,
        reply,
        heard: outcome.ok,
        ended: place.district.cloud.clock.now(),
        disturbed: fault !== null && fault.does !== 'hang',
      })
      if (!reply) return
      notePaper(history, reply)
      if (outcome.ok) phone.learn(wish, reply)
    },
  }
}

function lostReply(place: Place, tag: number): unknown {
  const reply = place.lost.get(tag) ?? null
  place.lost.delete(tag)
  return reply
}

/** A paper may come from a start or from going on with it. */
function notePaper({ papers }: History, { ok, data }: NonNullable<Told['reply']>): void {
  const given = data as { open?: unknown; questions?: unknown } | undefined
  const paper = (given?.open ?? given) as History['papers'] extends Map<string, (infer Paper)[]>
    ? Paper
    : never
  if (ok && Array.isArray(paper.questions))
    papers.set(paper.attemptId, [...(papers.get(paper.attemptId) ?? []), paper])
}

/** What now and then befalls a run of a timer. */
export const badLuck = (chance: Chance): Act['fault'] =>
  chance.is(0.3) ? { nth: chance.between(1, 12), does: chance.pick(mishaps) } : null

/** Mostly hangs in the middle of its work; the sweeps kill at every place. */
export const slowness = (chance: Chance): Act['fault'] =>
  chance.is(0.8)
    ? { nth: chance.between(4, 11), does: chance.pick(['hang', 'hang', 'hang', 'fail', 'drop-reply']) }
    : badLuck(chance)

/** One run of a timer, beside others that are under way. */
export function timerAct(place: Place, name: 'clock' | 'errands', fault: Act['fault'] = null): Act {
  return {
    function: name,
    tag: null,
    // Longer than its lease: clocks of instances differ, and an instance may be slow to die.
    lives: 200_000,
    fault,
    async begin() {
      await place.district.cloud.fire(name, undefined, { again: true })
    },
  }
}
