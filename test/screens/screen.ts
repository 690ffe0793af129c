import type { Stage } from './stage'
import type { WorldName } from './worlds'

/** One screen in one state: where it lives, and how a member comes to it through the real doors. */
export interface Screen {
  name: string
  world: WorldName
  /** The screen's member, where it has to be one who is there already. */
  who?: string
  arrive: (stage: Stage) => Promise<unknown>
}

export const screen = (world: WorldName, name: string, arrive: Screen['arrive'], who?: string): Screen => ({
  name,
  world,
  arrive,
  ...(who && { who }),
})
