import type { RefusalCode } from '../../contract/refusals'

/** The cloud understood and said no. `at` (ms): when it will be different. */
export class Refusal extends Error {
  readonly kind = 'refused'
  constructor(
    readonly code: RefusalCode,
    readonly at: number | null,
  ) {
    super(code)
  }
}

/** No answer came: no network, or too slow. Asking again may help. */
export class Offline extends Error {
  readonly kind = 'offline'
}

/** Something broke on our side; `requestId` finds it in the log. */
export class Fault extends Error {
  readonly kind = 'fault'
  constructor(readonly requestId: string) {
    super(`fault ${requestId}`)
  }
}

export type Trouble = Refusal | Offline | Fault

/** Asking again later may well help; meanwhile what can be read may stay. */
export const passes = (trouble: Trouble): boolean =>
  trouble.kind !== 'refused' || trouble.code === 'busy' || trouble.code === 'too_fast'

/** What `member` threw, named; anything unforeseen counts as a fault. */
export const troubleOf = (thrown: unknown): Trouble =>
  thrown instanceof Refusal || thrown instanceof Offline || thrown instanceof Fault ? thrown : new Fault('')
