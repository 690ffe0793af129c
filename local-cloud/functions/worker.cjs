// @ts-check
// One instance of a function, inside its Worker: plain CommonJS, so that it starts without a build.
'use strict'
const { parentPort, workerData } = require('node:worker_threads')
const { format } = require('node:util')

/** @type {{ file: string, offset: SharedArrayBuffer }} */
const { file, offset } = workerData
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort)
const callVariables = [
  'WX_OPENID',
  'WX_APPID',
  'WX_UNIONID',
  'WX_CLIENTIP',
  'TCB_SOURCE',
  'WX_CONTEXT_KEYS',
  'TRIGGER_SRC',
]

/** By how many ms this instance's clock is ahead of the environment's, for the call under way. */
let clockError = 0

/** Makes `Date` follow the environment's clock, also while a call is under way. Timers stay real. */
function followClock() {
  const cell = new Float64Array(offset)
  const RealDate = Date
  const realNow = RealDate.now
  const now = () => realNow() + /** @type {number} */ (cell[0]) + clockError
  const CloudDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  })
  // Otherwise `someDate.constructor` would lead back to the real hour.
  Object.defineProperty(RealDate.prototype, 'constructor', {
    value: CloudDate,
    writable: true,
    configurable: true,
  })
  globalThis.Date = CloudDate
}

/** Sends what the function prints to the host, which keeps it with the call. */
function collectConsole() {
  const levels = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error', trace: 'debug' }
  for (const [method, level] of Object.entries(levels))
    console[/** @type {'log'} */ (method)] = (...args) =>
      port.postMessage({ type: 'log', level, text: format(...args) })
}

/** @param {unknown} error */
function describe(error) {
  if (error instanceof Error) return { message: error.message || error.name, stack: error.stack }
  if (typeof error === 'object' && error !== null && 'message' in error)
    return { message: String(error.message) }
  return { message: format(error) }
}

/**
 * @param {{ event: string, variables: Record<string, string>, context: object, clockError: number }} call
 * @param {(event: unknown, context: object) => unknown} main
 */
async function answer({ event, variables, context, clockError: error }, main) {
  clockError = error
  for (const key of callVariables) Reflect.deleteProperty(process.env, key)
  Object.assign(process.env, variables)
  try {
    const result = await main(JSON.parse(event), context)
    port.postMessage({ type: 'done', text: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    port.postMessage({ type: 'threw', ...describe(error) })
  } finally {
    for (const key of callVariables) Reflect.deleteProperty(process.env, key)
  }
}

followClock()
collectConsole()
process.setSourceMapsEnabled(true)
try {
  const { main } = require(file)
  if (typeof main !== 'function') throw new Error('index.js exports no function named main')
  port.on('message', (call) => void answer(call, main))
  port.postMessage({ type: 'ready' })
} catch (error) {
  port.postMessage({ type: 'unloadable', ...describe(error) })
}
