/** What a call of a function came to. */
export type CallOutcome =
  | { ok: true; result: unknown; callId: string }
  | { ok: false; code: 'FORBIDDEN' | 'NOT_FOUND' | 'FAILED' | 'TIMEOUT'; message: string; callId: string }
