import type { GenericSchema } from 'valibot'
import type { Refusal } from '../../contract/refusals'
import type { InputOf, OutputOf } from '../../contract/wire'
import type { Action, actions, Grant, Place, Role } from '../../domain/staff'
import type { Staff } from '../store/staff'
import type { Exactly } from './operation'
import type { DeskScene } from './scene'

/** A scene in which it is known who asks and what they may. */
export interface StaffScene extends DeskScene {
  me: { id: string; grants: readonly Grant[]; row: Staff | null }
}

/** A privileged write as it is meant, before anything is done. */
export interface Intent<Output> {
  /** A member's id, or what it is of with its id: `invitation:`, `contest:`, `unit:`, `roster:`, `article:`: never a name, a phone or an OPENID. */
  about: string
  before: unknown
  after: unknown
  /** The entry of the change before, which this one builds on: so it was done. */
  follows?: string | undefined
  /** Does it, and says whether it was done. The entry's id goes into what is written: that proves it later. */
  write(auditId: string): Promise<true | Refusal>
  answer: Output
}

/** Nothing has to be written: it is so already. */
export interface Already<Output> {
  already: Output
}

type Those<Kind> = { [Name in Action]: (typeof actions)[Name] extends Kind ? Name : never }[Action]
type Reads<Of> = { run(input: InputOf<Of>, scene: StaffScene): Later<OutputOf<Of> | Refusal> }
type Writes<Of, More = unknown> = {
  intend(
    input: InputOf<Of>,
    scene: StaffScene,
  ): Later<(Intent<OutputOf<Of>> & More) | Already<OutputOf<Of>> | Refusal>
}
/** The places of all that the operation touches. What is unknown lies nowhere but in the district. */
type Over<Of> = { over(input: InputOf<Of>, scene: StaffScene): Later<Place[]> }
type Later<T> = T | Promise<T>

type Story<Of> =
  // Whoever comes to the desk is not known yet.
  | {
      needs: Those<{ by: 'anyone' }>
      over?: never
      run(input: InputOf<Of>, scene: DeskScene): Later<OutputOf<Of> | Refusal>
    }
  | ({
      needs: Those<{ by: 'member' | readonly Role[]; writes: false; scoped: false }>
      over?: never
    } & Reads<Of>)
  | ({ needs: Those<{ writes: false; scoped: true }> } & Over<Of> & Reads<Of>)
  | ({ needs: Those<{ writes: true; scoped: true }> } & Over<Of> & Writes<Of>)
  | ({ needs: Those<{ writes: true; scoped: false }>; over?: never } & Writes<Of, { over: Place }>)

/** One thing that staff can ask: what they need for it, and either what is read or what is meant to be written. */
export type StaffOperation<Of> = { input: GenericSchema<unknown, InputOf<Of>> } & Story<Of>

/** Writes an operation of staff against its line in the contract. Without `needs` it does not compile. */
export const staffOperation =
  <Of>() =>
  <Schema extends GenericSchema<unknown, InputOf<Of>>>(
    definition: { input: Exactly<Schema, InputOf<Of>> } & Story<Of>,
  ): StaffOperation<Of> =>
    definition
