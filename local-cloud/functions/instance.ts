import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { here } from '../here'
import type { CallRecord } from '../types'

export type Log = CallRecord['logs'][number]

/** One call as an instance gets it: everything already text or plain values. */
export interface Task {
  event: string
  variables: Record<string, string>
  context: Record<string, unknown>
  timeoutMs: number
  /** Added to the environment's clock, in ms. */
  clockError: number
  log(line: Log): void
}

export type TaskResult =
  { ok: true; text: string } | { ok: false; code: 'FAILED' | 'TIMEOUT'; message: string }

/** A Worker that answers one call at a time, as an instance in the cloud does. */
export interface Instance {
  version: string
  /** False once it crashed, timed out or was killed: it takes no more calls. */
  alive(): boolean
  run(task: Task): Promise<TaskResult>
  kill(reason: string): Promise<void>
}

export interface InstanceOptions {
  file: string
  version: string
  environment: Record<string, string>
  clockOffset: SharedArrayBuffer
  /** Called when the instance can take no more calls. */
  ended(): void
}

type Message =
  | { type: 'ready' }
  | { type: 'log'; level: Log['level']; text: string }
  | { type: 'done'; text: string }
  | { type: 'threw' | 'unloadable'; message: string; stack?: string }

/** Loading is not counted as the call's time, but an endless loop at the top of a module must end. */
const loadTimeoutMs = 30_000

export function startInstance({ file, version, environment, clockOffset, ended }: InstanceOptions): Instance {
  let alive = true
  let loaded = false
  let task: Task | null = null
  let settle: (result: TaskResult) => void = () => undefined
  let timer: NodeJS.Timeout | undefined

  const worker = new Worker(path.join(here, 'functions/worker.cjs'), {
    workerData: { file, offset: clockOffset },
    env: environment,
    execArgv: [], // what the host was started with (tsx, jest) is not the function's business
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  worker.stdout.on('data', (text) => task?.log({ level: 'info', text: String(text).trimEnd() }))
  worker.stderr.on('data', (text) => task?.log({ level: 'warn', text: String(text).trimEnd() }))

  function finish(result: TaskResult) {
    clearTimeout(timer)
    task = null
    settle(result)
  }
  function die(code: 'FAILED' | 'TIMEOUT', message: string) {
    alive = false
    ended()
    finish({ ok: false, code, message })
    return worker.terminate()
  }
  function limit(ms: number, what: string) {
    clearTimeout(timer)
    timer = setTimeout(() => void die('TIMEOUT', `The function ${what} within ${ms / 1000} s.`), ms)
  }
  function begin({ event, variables, context, timeoutMs, clockError }: Task) {
    limit(timeoutMs, 'did not answer')
    worker.postMessage({ event, variables, context, clockError })
  }

  worker.on('message', (message: Message) => {
    if (message.type === 'log') return task?.log({ level: message.level, text: message.text })
    if (message.type === 'ready') {
      loaded = true
      if (task) begin(task)
      return
    }
    if (message.type === 'done') return finish({ ok: true, text: message.text })
    if (message.stack) task?.log({ level: 'error', text: message.stack })
    if (message.type === 'threw') return finish({ ok: false, code: 'FAILED', message: message.message })
    void die('FAILED', `The function could not be loaded: ${message.message}`)
  })
  worker.on('error', (error) => {
    task?.log({ level: 'error', text: error.stack ?? error.message })
    void die('FAILED', `The function crashed: ${error.message}`)
  })
  worker.on('exit', (code) => void die('FAILED', `The function ended its own instance (exit code ${code}).`))

  return {
    version,
    alive: () => alive,
    run: (next) =>
      new Promise((resolve) => {
        settle = resolve
        task = next
        if (!alive) return finish({ ok: false, code: 'FAILED', message: 'This instance is gone.' })
        if (loaded) begin(next)
        else limit(loadTimeoutMs, 'was not loaded')
      }),
    async kill(reason) {
      await die('FAILED', reason)
    },
  }
}
