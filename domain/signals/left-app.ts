import type { Away } from '../away'
import { isHigh, spanWords, type Played, type Signal } from './signal'

/** A call or a message is honest; this often, or this long, it could be a search for answers. */
const oftenAway = 5
const longAway = 60_000

/** Away often or long, with a high score; null otherwise. What a phone tells can be wrong or made up: a hint, no more. */
export function leftApp(played: Played, away: Away | null): Signal | null {
  if (!away || !isHigh(played) || (away.times < oftenAway && away.ms < longAway)) return null
  const words = `答题时离开小程序 ${String(away.times)} 次，共 ${spanWords(away.ms)}（用时 ${spanWords(played.ms)}），得 ${String(played.score)} 分。`
  return { kind: 'left-app', words, weight: away.times >= oftenAway && away.ms >= longAway ? 2 : 1 }
}
