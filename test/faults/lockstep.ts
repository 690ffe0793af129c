import type { Clock, DatabaseCall, DatabaseFault, Faults } from '../../local-cloud'
import type { Chance } from '../support/chance'

/** `hang`: nothing happens to the database call until all that is to be played besides has ended. */
export type Mishap = DatabaseFault | 'hang'

/** One call of a function, with what goes wrong in it. */
export interface Act {
  function: string
  /** What its event carries, to tell it from others; null for a timer's run. */
  tag: number | null
  /** The cloud ends a call after so many ms: the clock is not moved further while it is under way. */
  lives: number
  fault: { nth: number; does: Mishap } | null
  /** Makes the call; resolves when it has ended. */
  begin(): Promise<void>
}

/** The clock is moved while calls are under way; a patient jump waits until all of them hang or have ended. */
export interface Jump {
  jump: number
  patient?: boolean
}

const mostAtOnce = 4

interface Playing {
  act: Act
  callId: string | null
  startedAt: number
  waiting: { call: DatabaseCall; decide(fault: DatabaseFault): void }[]
}

/**
 * Plays calls at the same time, but lets their database calls through one by one, in an order that chance decides: so a
 * seed replays the same interleaving on any machine. Few are under way at once: each needs an instance of its own, which takes a while to start.
 */
export function makeLockstep(clock: Clock, saw: (act: Act, call: DatabaseCall, mishap: Mishap) => void) {
  const playing: Playing[] = []
  let changed: () => void = () => undefined
  let last: Playing | undefined

  const onDatabaseCall: Faults['onDatabaseCall'] = (call) => {
    const found =
      playing.find((one) => one.callId === call.callId) ??
      playing.find((one) => one.callId === null && isOf(one.act, call))
    if (!found) return 'pass'
    found.callId = call.callId
    return new Promise((decide) => {
      found.waiting.push({ call, decide })
      changed()
    })
  }

  function begin(act: Act): void {
    const one: Playing = { act, callId: null, startedAt: clock.now(), waiting: [] }
    playing.push(one)
    void act.begin().then(() => {
      playing.splice(playing.indexOf(one), 1)
      for (const { decide } of one.waiting) decide('pass')
      changed()
    })
  }

  function jump(ms: number): void {
    const room = playing.map(({ act, startedAt }) => act.lives - (clock.now() - startedAt))
    clock.advance(Math.max(0, Math.min(ms, ...room)))
  }

  /** Asks for the first that waits only: whether others of the same worker are here already differs from machine to machine. */
  const hangs = ({ act, waiting }: Playing) =>
    act.fault?.does === 'hang' && waiting[0]?.call.nth === act.fault.nth

  /** Mostly goes on with the one that was let through before: so one can get far ahead of the others. */
  function letOneThrough(chance: Chance): void {
    const free = playing.filter((one) => !hangs(one))
    const going = last && free.includes(last) && chance.is(0.6) ? last : null
    const next = going ?? chance.pick(free.length > 0 ? free : playing)
    last = next
    const { act, waiting } = next
    const request = waiting.shift()
    if (!request) return
    const does = act.fault?.nth === request.call.nth ? act.fault.does : 'pass'
    saw(act, request.call, does)
    request.decide(does === 'hang' ? 'pass' : does)
  }

  return {
    onDatabaseCall,
    async play(acts: readonly (Act | Jump)[], chance: Chance): Promise<void> {
      const todo = [...acts]
      for (;;) {
        while (playing.some((one) => one.waiting.length === 0))
          await new Promise<void>((resolve) => (changed = resolve))
        if (playing.length === 0 && todo.length === 0) return
        const mayBegin = todo.length > 0 && playing.length < mostAtOnce
        const isPatient = todo[0] !== undefined && 'jump' in todo[0] && todo[0].patient === true
        const isTime = playing.every(hangs) || (chance.is(0.4) && !isPatient)
        const next = mayBegin && isTime ? todo.shift() : undefined
        if (!next) letOneThrough(chance)
        else if ('jump' in next) jump(next.jump)
        else begin(next)
      }
    },
  }
}

const isOf = (act: Act, call: DatabaseCall): boolean =>
  act.function === call.function && (act.tag ?? null) === ((call.event as { tag?: number }).tag ?? null)
