import type { Sex } from '../../domain/ask'
import type { Region } from '../../domain/region'

export interface ProfileApi {
  /** What the federation knows of the asker; null before anything was told. */
  readProfile(input: Record<string, never>): { profile: Profile | null }
  /**
   * Stores what the asker tells; what is left out stays as it is, null takes away. `agreement`: the version of the privacy agreement that the
   * asker has agreed to. `contestId`: the contest that asks, whose sheet says how long this is kept.
   * Refuses `agreement_outdated`, `unit_not_found`, `phone_unproven` (WeChat did not name a phone for this code).
   */
  saveProfile(input: {
    name?: string
    unitId?: string
    phone?: PhoneTold | null
    sex?: Sex | null
    region?: Region | null
    agreement: string
    contestId?: string
  }): { profile: Profile }
}

/** Typed by the member, or proven by a code that WeChat gave the phone. */
export type PhoneTold = { typed: string } | { code: string }

export interface Profile {
  name: string | null
  /** `names`: from the street down to the chosen one. Empty when the roster no longer has the unit. */
  unit: { id: string; names: string[] } | null
  /** Its last four digits. */
  phone: { tail: string; proven: boolean } | null
  sex: Sex | null
  region: Region | null
  /** The asker is known to be a person on the roster. */
  verified: boolean
  /** The version of the agreement. */
  agreement: string
}
