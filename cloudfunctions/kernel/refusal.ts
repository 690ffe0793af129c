import type { Refusal, RefusalCode } from '../../contract/refusals'

/** An expected "no", returned like any other answer. `at` (ms) says when it will be different. */
export const refuse = (code: RefusalCode, at?: number | null): Refusal =>
  at == null ? { refused: code } : { refused: code, at }

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer
