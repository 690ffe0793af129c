import type { RefusalCode } from './refusals'

/** What a door is sent: the name of an operation and its input. */
export interface Request {
  operation: string
  input: unknown
}

/** What a door answers. `now` is the server's hour in ms: the phone keeps time by it. */
export type Reply<Output> =
  | { ok: true; data: Output; now: number }
  | { ok: false; code: RefusalCode; at?: number; now: number }
  | { ok: false; code: 'fault'; requestId: string; now: number }

/** Any door's interface: operations by name, each with one input and one output. */
export type Api = Record<string, (input: never) => unknown>

export type InputOf<Operation> = Operation extends (input: infer Input) => unknown ? Input : never
export type OutputOf<Operation> = Operation extends (input: never) => infer Output ? Output : never
