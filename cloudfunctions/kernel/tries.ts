import type { Refusal } from '../../contract/refusals'
import { beijingDay, nextBeijingDay } from '../../domain/time'
import { refuse } from './refusal'
import type { BareScene } from './scene'

/**
 * So often a day a member may try what the pace of one instance does not guard well enough: a secret that could be guessed,
 * what costs the federation money at WeChat, and all that is known of a person. Counted in the database, whoever answers.
 */
const mostADay = {
  /** Wrong ones: a right one is given back. */
  invitation: 5,
  /** Wrong ones, of browsers that want to sign in. */
  'sign-in': 20,
  /** Codes for a phone number; WeChat takes money for each. */
  phone: 10,
  /** Copies that are begun. */
  export: 10,
} as const

type What = keyof typeof mostADay

/** Counts a try, or refuses it until the next Beijing day. */
export async function spendTry(scene: BareScene, what: What): Promise<Refusal | null> {
  const tomorrow = nextBeijingDay(scene.now)
  const mayTry = await scene.store.tries.spend(idOf(scene, what), mostADay[what], tomorrow)
  return mayTry ? null : refuse('tries_used_up', tomorrow)
}

/** A try that was none. */
export async function giveBackTry(scene: BareScene, what: What): Promise<void> {
  await scene.store.tries.giveBack(idOf(scene, what))
}

function idOf({ asker, now }: BareScene, what: What): string {
  if (asker.kind === 'nobody') throw new Error('tries are counted by member, and nobody asks')
  return `${asker.id}:${what}:${beijingDay(now)}`
}
