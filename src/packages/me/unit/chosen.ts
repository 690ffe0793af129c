import type { DirectoryUnit } from '../../../../domain/directory'
import { ancestors, type UnitIndex } from '../../../../domain/find-unit'

/** A unit that was chosen on its page, on the way back to the form. */
export interface ChosenUnit {
  id: string
  /** From the street down. */
  names: string[]
}

export const chosenOf = (index: Pick<UnitIndex, 'byId'>, unit: DirectoryUnit): ChosenUnit => ({
  id: unit.id,
  names: [unit, ...ancestors(index, unit).flatMap((id) => index.byId.get(id) ?? [])]
    .map(({ name }) => name)
    .reverse(),
})

let chosen: ChosenUnit | null = null

export const leaveChosen = (unit: ChosenUnit): void => {
  chosen = unit
}

/** What was chosen since the last look; then it is gone. */
export function takeChosen(): ChosenUnit | null {
  const taken = chosen
  chosen = null
  return taken
}
