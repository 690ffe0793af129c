import type { PaperItem } from '../draw'
import type { Question } from '../question'
import { isHigh, spanWords, type Played, type Signal } from './signal'

/**
 * Quick readers take in ten Chinese characters a second. Two and a half times that is nobody's reading, so a quick honest
 * member is not meant; somebody who knows the questions by heart may be, which is for a person to find out.
 */
const charactersASecond = 25

/** What reading the stems and options of a paper takes at least, ms. */
export function readingMs(
  paper: readonly PaperItem[],
  questions: ReadonlyMap<string, Pick<Question, 'stem' | 'options'>>,
): number {
  const characters = paper.reduce((sum, { questionId }) => {
    const { stem = '', options = [] } = questions.get(questionId) ?? {}
    return sum + [...stem, ...options.join('')].length
  }, 0)
  return Math.round((characters / charactersASecond) * 1000)
}

/** Ended with a high score before anybody could have read it; null otherwise. */
export function fasterThanReading(played: Played, reading: number): Signal | null {
  if (played.ms >= reading || !isHigh(played)) return null
  const { score, full, ms } = played
  const words = `通读这份试卷最快也要 ${spanWords(reading)}，用时 ${spanWords(ms)}，得 ${String(score)} 分（满分 ${String(full)} 分）。`
  return { kind: 'faster-than-reading', words, weight: ms * 2 < reading ? 4 : 3 }
}
