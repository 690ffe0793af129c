import type { EnvironmentClock } from './clock'
import { nextMoment, patternProblem } from './cron'
import { listFunctions } from './functions/config'
import type { CallOutcome } from './types'

/** A timer as a person looks at it. */
export interface TimerView {
  function: string
  name: string
  pattern: string
  /** Why the pattern never fires. */
  problem: string | null
  next: number | null
  running: boolean
  last: { at: number; outcome: CallOutcome | null } | null
}

export interface Timers {
  list(): TimerView[]
  /** Runs a timer now, or joins its run under way. Without a name: the function's first timer. */
  fire(name: string, timer?: string, how?: { again: boolean }): Promise<CallOutcome>
  /** Arms everything anew from now; what has run is forgotten. */
  forget(): void
  stop(): void
}

export interface TimersOptions {
  functionsDir: string
  clock: EnvironmentClock
  /** 'hand' never fires by itself. */
  mode: 'clock' | 'hand'
  run(name: string, event: object): Promise<CallOutcome>
}

interface Armed {
  pattern: string
  from: number
  due: number | null
}

interface Trigger {
  function: string
  name: string
  pattern: string
  problem: string | null
}

export function openTimers({ functionsDir, clock, mode, run }: TimersOptions): Timers {
  const armed = new Map<string, Armed>()
  const underWay = new Map<string, Promise<CallOutcome>>()
  const last = new Map<string, NonNullable<TimerView['last']>>()

  function start(trigger: Trigger): Promise<CallOutcome> {
    const key = keyOf(trigger)
    const earlier = underWay.get(key)
    if (earlier) return earlier
    const at = clock.now()
    last.set(key, { at, outcome: null })
    const outcome = run(trigger.function, eventOf(trigger.name, at)).then((outcome) => {
      last.set(key, { at, outcome })
      underWay.delete(key)
      return outcome
    })
    underWay.set(key, outcome)
    return outcome
  }

  /** Fires what fell due since it was armed: once, however far the clock went. A clock moved back re-arms. */
  function check() {
    const now = clock.now()
    for (const trigger of triggersOnDisk(functionsDir)) {
      if (trigger.problem !== null) continue
      const key = keyOf(trigger)
      const known = armed.get(key)
      const stands = known && known.pattern === trigger.pattern && known.from <= now
      if (stands && (known.due === null || now < known.due)) continue
      armed.set(key, { pattern: trigger.pattern, from: now, due: nextMoment(trigger.pattern, now) })
      if (stands && !underWay.has(key)) void start(trigger)
    }
  }

  let ticking: NodeJS.Timeout | undefined
  if (mode === 'clock') {
    check()
    clock.onMove(check)
    ticking = setInterval(check, 1000)
  }

  return {
    list: () =>
      triggersOnDisk(functionsDir).map((trigger) => ({
        ...trigger,
        next: trigger.problem === null ? nextMoment(trigger.pattern, clock.now()) : null,
        running: underWay.has(keyOf(trigger)),
        last: last.get(keyOf(trigger)) ?? null,
      })),
    async fire(name, timer, { again } = { again: false }) {
      const triggers = triggersOnDisk(functionsDir)
      const trigger = triggers.find((one) => one.function === name && (timer ?? one.name) === one.name)
      if (trigger && again) return run(trigger.function, eventOf(trigger.name, clock.now()))
      if (trigger) return start(trigger)
      const message = `"${name}" has no timer${timer === undefined ? '' : ` named "${timer}"`} in its config.json.`
      return { ok: false, code: 'NOT_FOUND', message, callId: '' }
    },
    forget() {
      armed.clear()
      last.clear()
    },
    stop() {
      clearInterval(ticking)
      armed.clear()
    },
  }
}

const keyOf = (trigger: { function: string; name: string }) => `${trigger.function}/${trigger.name}`

/** What the cloud hands to a function when its timer fires. */
function eventOf(name: string, at: number) {
  return { Type: 'Timer', TriggerName: name, Time: new Date(at).toISOString(), Message: '' }
}

function triggersOnDisk(functionsDir: string): Trigger[] {
  return listFunctions(functionsDir).flatMap((one) =>
    (Array.isArray(one.config.triggers) ? one.config.triggers : [])
      .filter((trigger) => trigger?.type === 'timer')
      .map((trigger) => {
        const pattern = String(trigger.config)
        return { function: one.name, name: String(trigger.name), pattern, problem: patternProblem(pattern) }
      }),
  )
}
