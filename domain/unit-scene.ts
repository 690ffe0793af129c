/** What a unit's code carries: `u.` and the unit's id. WeChat lets it have 32 characters of few kinds, which ids keep to. */
const mark = 'u.'
const most = 32
const unitId = /^[a-z0-9][a-z0-9-]*$/

/** The scene of a unit's code; null for an id that does not fit into one. */
export function unitScene(id: string): string | null {
  const scene = `${mark}${id}`
  return unitId.test(id) && scene.length <= most ? scene : null
}

/** The unit that a scene names, as it came to the phone: perhaps encoded, perhaps anything at all. Null when it names none. */
export function unitOfScene(came: unknown): string | null {
  if (typeof came !== 'string' || came.length > 3 * most) return null
  const scene = decoded(came)
  const id = scene.startsWith(mark) ? scene.slice(mark.length) : ''
  return unitScene(id) === scene ? id : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
