import { unitOfScene } from '../../../../domain/unit-scene'
import { serverNow } from '../../../cloud/clock'
import { isRecord, kept } from '../../../storage'

const week = 7 * 24 * 3600_000

/** By whose code on a wall the member came, until it is used or a week is over. */
const place = kept<{ unitId: string; until: number }>('unit-code', 1, isRecord)

/** The member came to a page with this `scene`; what names no unit changes nothing. */
export function comeBy(scene: unknown): void {
  const unitId = unitOfScene(scene)
  if (unitId !== null) place.write({ unitId, until: serverNow() + week })
}

/** The unit of the code that is still to be used. */
export function unitOfCode(): string | null {
  const code = place.read()
  return code && code.until > serverNow() ? code.unitId : null
}

/** The code has done its work, or the member does not want it. */
export const forgetCode = (): void => {
  place.forget()
}
