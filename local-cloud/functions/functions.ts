import { randomUUID } from 'node:crypto'
import type { Ring } from '../ring'
import type { CallOutcome, CallRecord, Faults, FunctionRules } from '../types'
import { readFunction, type BuiltFunction } from './config'
import { callEnvironment, type Caller } from './environment'
import { startInstance, type Instance } from './instance'
import { fromJson, keepable, toJson } from './json'
import { makePool, type Pool } from './pool'

/** A call under way in an instance: what its database and function calls are attributed to. */
export interface RunningCall {
  callId: string
  caller: Caller
  function: string
  /** JSON. */
  event: string
  /** So many database calls it has made. */
  databaseCalls: number
}

export interface FunctionsOptions {
  functionsDir: string
  rules: FunctionRules
  maxInstances: number
  /** The whole environment of a new instance; its id is part of the SDK's endpoint. */
  environmentOf(instanceId: string): Record<string, string>
  envId: string
  clock: { now(): number; shared: SharedArrayBuffer }
  records: Ring<CallRecord>
  faults: Faults
}

export interface Functions {
  call(name: string, event: unknown, caller: Caller): Promise<CallOutcome>
  /** The call under way in an instance, null between two calls, undefined for an instance that is not alive. */
  callIn(instanceId: string): RunningCall | null | undefined
  /** Ends an instance at once; its call under way comes to FAILED. */
  kill(instanceId: string, reason: string): Promise<void>
  /** Ends every instance, so that the next call finds nothing that an earlier one remembered. */
  renew(): Promise<void>
  stop(): Promise<void>
}

const stopped = 'The local cloud was stopped.'

/**
 * More callers than this are turned away at once, as the cloud does at its limit: whoever waits longer than a phone does
 * has asked again meanwhile, and a rush would only grow.
 */
const longestQueue = 500
const replaced = 'The state of the local cloud was replaced by an import.'

export function openFunctions(options: FunctionsOptions): Functions {
  const { functionsDir, rules, clock, records, faults } = options
  const pools = new Map<string, Pool>()
  const running = new Map<string, RunningCall | null>()
  const instances = new Map<string, Instance>()
  const idOf = new WeakMap<object, string>()
  let open = true

  function poolOf(name: string): Pool {
    const known = pools.get(name)
    if (known) return known
    const pool = makePool(() => {
      const instanceId = randomUUID()
      const built = readFunction(functionsDir, name)
      const instance = startInstance({
        file: built?.file ?? '',
        version: built?.version ?? '',
        environment: options.environmentOf(instanceId),
        clockOffset: clock.shared,
        ended: () => void (running.delete(instanceId), instances.delete(instanceId)),
      })
      instances.set(instanceId, instance)
      running.set(instanceId, null)
      idOf.set(instance, instanceId)
      return instance
    }, options.maxInstances)
    pools.set(name, pool)
    return pool
  }

  async function run(
    built: BuiltFunction,
    event: string,
    caller: Caller,
    record: CallRecord,
  ): Promise<CallOutcome> {
    const { callId } = record
    const pool = poolOf(built.name)
    if (pool.waiting() >= longestQueue)
      return { ok: false, code: 'FAILED', message: `EXCEED_REQUEST_LIMIT: ${busy(built)}`, callId }
    const instance = await pool.take(built.version, built.timeoutMs)
    if (!open || !instance)
      return { ok: false, code: open ? 'TIMEOUT' : 'FAILED', message: open ? queued(built) : stopped, callId }
    const instanceId = idOf.get(instance) ?? ''
    running.set(instanceId, { callId, caller, function: built.name, event, databaseCalls: 0 })
    const variables = callEnvironment(caller)
    const result = await instance.run({
      event,
      variables,
      context: contextOf(built, callId, options.envId, variables),
      timeoutMs: built.timeoutMs,
      clockError: faults.clockError?.({ function: built.name, event: JSON.parse(event) as unknown }) ?? 0,
      log: (line) => void (record.logs.length < 1000 && record.logs.push(line)),
    })
    if (instance.alive()) running.set(instanceId, null)
    pool.giveBack(instance)
    if (!result.ok) return { ...result, callId }
    const reply = fromJson(result.text, 'reply')
    return reply.ok
      ? { ok: true, result: reply.copy, callId }
      : { ok: false, code: 'FAILED', message: reply.message, callId }
  }

  async function call(name: string, event: unknown, caller: Caller): Promise<CallOutcome> {
    const callId = randomUUID()
    const refused = (code: 'FORBIDDEN' | 'NOT_FOUND' | 'FAILED', message: string): CallOutcome => ({
      ok: false,
      code,
      message,
      callId,
    })
    if (!open) return refused('FAILED', stopped)
    const started = performance.now()
    const sent = toJson(event ?? {}, 'event')
    const record: CallRecord = {
      callId,
      function: name,
      trigger: caller.trigger,
      openid: caller.identity?.openid ?? null,
      at: clock.now(),
      ms: 0,
      event: sent.ok ? keepable(sent) : null,
      outcome: null,
      logs: [],
    }
    records.push(record)
    const built = readFunction(functionsDir, name)
    const allowed = caller.trigger !== 'client' || (ruleOf(rules, name)?.invoke ?? true)
    const outcome = !built
      ? refused('NOT_FOUND', `No function "${name}" has an index.js in the functions folder.`)
      : !allowed
        ? refused('FORBIDDEN', `The function rules do not let clients call "${name}".`)
        : !sent.ok
          ? refused('FAILED', sent.message)
          : await run(built, sent.text, caller, record).catch((error: Error) =>
              refused('FAILED', error.message),
            )
    const isLost = (await faults.onReply?.({ function: name, event, outcome })) === 'drop'
    record.ms = performance.now() - started
    record.outcome = outcome.ok ? { ...outcome, result: keepable(toJson(outcome.result, 'reply')) } : outcome
    return isLost ? refused('FAILED', 'The reply was lost.') : outcome
  }

  return {
    call,
    callIn: (instanceId) => running.get(instanceId),
    kill: async (instanceId, reason) => instances.get(instanceId)?.kill(reason),
    async renew() {
      const old = [...pools.values()]
      pools.clear()
      await Promise.all(old.map((pool) => pool.stop(replaced)))
    },
    async stop() {
      open = false
      await Promise.all([...pools.values()].map((pool) => pool.stop(stopped)))
    },
  }
}

function ruleOf(rules: FunctionRules, name: string) {
  return Object.hasOwn(rules, name) ? rules[name] : rules['*']
}

const busy = ({ name }: BuiltFunction) => `${longestQueue} calls of "${name}" are waiting already.`

const queued = ({ name, timeoutMs }: BuiltFunction) =>
  `All instances of "${name}" were busy for ${timeoutMs / 1000} s.`

/** The second argument of `main`, as far as the cloud's documents name its parts. */
function contextOf(built: BuiltFunction, callId: string, envId: string, variables: Record<string, string>) {
  return {
    request_id: callId,
    function_name: built.name,
    function_version: '$LATEST',
    namespace: envId,
    time_limit_in_ms: built.timeoutMs,
    environment: JSON.stringify(variables),
  }
}
