import type { CallOutcome } from './outcome'
import type { Wechat, WechatOptions } from './wechat/types'

export type * from './outcome'
export type * from './wechat/types'

/** What a project declares of one collection, and what the local cloud builds in SQLite for it. */
export interface CollectionDeclaration {
  indexes: readonly IndexDeclaration[]
}

/** `keys` in order; 1 ascending, -1 descending. Field paths may be dotted. */
export interface IndexDeclaration {
  name: string
  keys: readonly (readonly [field: string, direction: 1 | -1])[]
  unique?: boolean
}

export type CollectionDeclarations = Readonly<Record<string, CollectionDeclaration>>

/** Who calls a function: what WeChat puts into the environment of the instance that answers. */
export interface Identity {
  openid: string
  unionid?: string
  appid?: string
  clientIp?: string
}

/** One function's `config.json`, in the form that WeChat DevTools knows, as far as it is used here. */
export interface FunctionConfig {
  timeout?: number
  triggers?: readonly { name: string; type: 'timer'; config: string }[]
}

/** The environment's function rules: `{ "*": {invoke:true}, "clock": {invoke:false} }`. They govern client calls only. */
export type FunctionRules = Readonly<Record<string, { invoke: boolean }>>

/** One database call as the cloud would bill it. */
export interface JournalEntry {
  at: number
  action: string
  collection: string
  kind: 'read' | 'write' | 'other'
  /** Documents returned or changed. */
  rows: number
  /** Documents looked at; a large number without an index means a missing index. */
  scanned: number
  /** The index that answered, `_id`, or null for a scan. */
  index: string | null
  /** Collection and fields that an index is missing for: 10,000 documents or more were looked at without one. */
  missingIndex?: string
  ms: number
  /** The error's code, when the call was refused. */
  code: string | null
  /** The function call that made it; null for calls from outside a function (a seed, a script). */
  callId: string | null
}

/** Someone who can be chosen in the inspector: an openid and the name a person sees beside it. */
export interface Person {
  openid: string
  label: string
  /** The number that WeChat knows of this person. */
  phone?: string
}

export interface CallRecord {
  callId: string
  function: string
  trigger: 'client' | 'timer' | 'function' | 'host' | 'push' | 'http'
  openid: string | null
  at: number
  ms: number
  event: unknown
  outcome: CallOutcome | null
  logs: { level: 'debug' | 'info' | 'warn' | 'error'; text: string }[]
}

/** The environment's clock: real time plus an offset that a person or a test moves. Milliseconds since 1970. */
export interface Clock {
  now(): number
  moveTo(ms: number): void
  advance(ms: number): void
  reset(): void
  offset(): number
}

/** A database call of a function as it reaches the cloud, before anything is done. */
export interface DatabaseCall {
  /** `database.modifyDocument` and the like. */
  action: string
  collection: string
  function: string
  callId: string
  /** What the function was called with. */
  event: unknown
  /** The first, second … database call of this function call. */
  nth: number
}

export type DatabaseFault =
  | 'pass'
  | 'fail' // nothing is done, and the SDK is told so
  | 'drop-request' // nothing is done, and the connection drops
  | 'drop-reply' // it is done, and the connection drops
  | 'kill-before' // nothing is done, and the function's instance dies
  | 'kill-after' // it is done, and the function's instance dies

/** What a test lets go wrong. The first two may answer later: meanwhile nothing happens, as on a slow network. */
export interface Faults {
  onDatabaseCall?(call: DatabaseCall): DatabaseFault | Promise<DatabaseFault>
  /** A call of a function has ended; 'drop' loses its reply on the way to whoever called (they get FAILED). */
  onReply?(call: {
    function: string
    event: unknown
    outcome: CallOutcome
  }): 'pass' | 'drop' | Promise<'pass' | 'drop'>
  /** By how many ms the clock of the instance that answers a call is ahead (behind: negative) while it does. */
  clockError?(call: { function: string; event: unknown }): number
}

export interface LocalCloudOptions {
  /** Folder for data.sqlite and stored files; null keeps everything in memory and a temporary folder. */
  dataDir: string | null
  /** Folder of built functions: `<name>/index.js` and `<name>/config.json`. */
  functionsDir: string
  collections: CollectionDeclarations
  rules?: FunctionRules
  /** Added to the environment of every function instance, for example secrets. */
  environment?: Readonly<Record<string, string>>
  /** 0 picks a free port. */
  port?: number
  /** Folder of the web app served at `/`; unknown paths without a dot answer its index.html. */
  site?: string
  /** Folders served read-only at a path of their own, for example { '/desk': 'dist/desk' }. */
  folders?: Readonly<Record<string, string>>
  /** Functions that are reached by HTTP at a path, as by the cloud's HTTP access service: { '/desk-api': 'desk' }. */
  http?: Readonly<Record<string, string>>
  /** The environment's id, as in file ids and `getWXContext().ENV`; `local-env` without one. */
  envId?: string
  /** 'clock' fires timers when the environment's clock says so; 'hand' only when asked. */
  timers?: 'clock' | 'hand'
  /** Instances kept per function at the most (one call at a time each). */
  maxInstances?: number
  /** The pretend WeChat: its templates and where it pushes. Without it `cloud.openapi` is refused. */
  wechat?: WechatOptions
  /** For tests: what goes wrong. */
  faults?: Faults
}

export interface LocalCloud {
  /** `http://127.0.0.1:PORT` */
  url: string
  clock: Clock
  /** Environment variables with which an SDK in any process of this machine talks to this cloud as its administrator. */
  sdkEnvironment(): Record<string, string>
  /** Calls a function as a client in WeChat does; `who` null is WeChat's single-page mode: nobody is logged in. */
  call(name: string, event: unknown, who: Identity | null): Promise<CallOutcome>
  /**
   * Fires a timer by hand; while a run of it is under way, joins that one. `again` starts another run beside it, as the
   * cloud does now and then.
   */
  fire(name: string, timer?: string, how?: { again: boolean }): Promise<CallOutcome>
  journal: { entries(): readonly JournalEntry[]; clear(): void }
  calls(): readonly CallRecord[]
  /** Registers someone by name, or renames them; the inspector offers them as 我是谁. */
  addPerson(person: Person): void
  people(): readonly Person[]
  /** The pretend WeChat: grants, outbox, scripted failures, pushes. */
  wechat: Wechat
  /** Ends workers, server and database; calls under way come to FAILED. Asking twice does nothing more. */
  stop(): Promise<void>
}
