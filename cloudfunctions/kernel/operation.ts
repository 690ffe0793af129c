import type { GenericSchema, InferOutput } from 'valibot'
import type { InputOf, OutputOf } from '../../contract/wire'
import type { Refusal } from '../../contract/refusals'
import type { Scene } from './scene'

type Answer<Operation> = OutputOf<Operation> | Refusal

/** One thing that a door can be asked: what it takes, and the story of what it does. */
export interface Operation<Of, In = Scene> {
  input: GenericSchema<unknown, InputOf<Of>>
  run(input: InputOf<Of>, scene: In): Answer<Of> | Promise<Answer<Of>>
}

/** Compiles only where the validator yields exactly the contract's input: a drift of either is a compile error. */
export type Exactly<Schema extends GenericSchema, Input> = [Input] extends [InferOutput<Schema>]
  ? Schema
  : never

/** Writes an operation against its line in the contract: `operation<MemberApi['submitAttempt']>()({ input, run })`. */
export const operation =
  <Of>() =>
  <Schema extends GenericSchema<unknown, InputOf<Of>>>(definition: {
    input: Exactly<Schema, InputOf<Of>>
    run: Operation<Of>['run']
  }): Operation<Of> =>
    definition
