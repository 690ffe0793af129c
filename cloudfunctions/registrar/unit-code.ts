import type { Unit } from '../../domain/unit'
import { unitScene } from '../../domain/unit-scene'
import type { Weixin } from '../weixin'

/** The page that a code opens: the form in which the unit is chosen. */
const page = 'packages/me/profile/index'

export interface UnitCode {
  picture: Buffer
  /** What to save it as: `德胜街道-小程序码.png`. */
  name: string
}

/** The code of a unit as WeChat draws it; null when it draws none. */
export async function drawUnitCode(
  { id, name }: Pick<Unit, 'id' | 'name'>,
  { drawCode }: Weixin,
): Promise<UnitCode | null> {
  const scene = unitScene(id)
  const drawn = scene === null ? null : await drawCode({ scene, page })
  if (!drawn) return null
  // What a file's name can't have on some system.
  const safe = name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()
  return { picture: drawn.picture, name: `${safe || id}-小程序码.${drawn.kind}` }
}
