import type { Role } from '../../../domain/staff'
import type { ScopeName } from '../../support/staff'
import type { WorldName } from '../worlds'
import type { DeskStage } from './stage'

/** One screen of the desk in one state, and who works there; without grants nobody is signed in. */
export interface DeskScreen {
  name: string
  world: WorldName
  grants: [Role, ScopeName][] | null
  arrive: (stage: DeskStage) => Promise<unknown>
}

const chief: [Role, ScopeName][] = [
  ['administrator', 'district'],
  ['organiser', 'district'],
]

export const deskScreen = (
  world: WorldName,
  name: string,
  arrive: DeskScreen['arrive'],
  grants: DeskScreen['grants'] = chief,
): DeskScreen => ({ name: `desk-${name}`, world, arrive, grants })
