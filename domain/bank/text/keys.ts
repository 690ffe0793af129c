import { truthOf } from '../words'
import { numberOf } from './numbers'
import { segmentsOf } from './fields'

/** One line of a table of answers: the question's number and its answer; null where the counts don't fit. */
export interface KeyEntry {
  number: number
  answer: string | null
  explanation: string
}

const prefix = /^[【[]?(?:参考|正确|标准)?答案[】\]]?\s*[:：]?\s*/
const range = /(\d{1,5})\s*(?:-|~|—|–|－|～|至|到)+\s*(\d{1,5})\s*题?\s*[.、:：)）]?\s*/g
const one = /[A-J]|√|×|✓|✗|✔|✘|对|错|正确|错误|T|F/g
const pair =
  /(\d{1,5})\s*(?:[.、:：)）]|\s)?\s*([A-J]{1,10}|√|×|✓|✗|✔|✘|对|错|正确|错误|T|F)(?=$|[\s,，;；、。.]|\d)[\s,，;；、。.]*/g
const mostAtOnce = 300

/** `1-5 ABCDE 6-10 √×√√×`: every range with its answers; null for any other line. */
export function rangeKeys(line: string): KeyEntry[] | null {
  const text = line.replace(prefix, '')
  const matches = [...text.matchAll(range)]
  if (matches.length === 0 || matches[0]?.index !== 0) return null
  const entries: KeyEntry[] = []
  for (const [n, match] of matches.entries()) {
    const [from, to] = [Number(match[1]), Number(match[2])]
    const count = to - from + 1
    const body = text.slice(match.index + match[0].length, matches[n + 1]?.index ?? text.length)
    const answers = answersOf(body, count)
    if (!answers || count < 1 || count > mostAtOnce) return null
    for (let at = 0; at < count; at += 1)
      entries.push({
        number: from + at,
        answer: answers.length === count ? (answers[at] ?? null) : null,
        explanation: '',
      })
  }
  return entries
}

/** As many as there are questions, or another number where that can't be told; null where these are no answers. */
function answersOf(body: string, count: number): string[] | null {
  const tokens = body.split(/[\s、,，;；。.|/]+/).filter((token) => token !== '')
  if (tokens.length === 0 || !tokens.every((token) => token.replace(one, '') === '')) return null
  return tokens.length === count ? tokens : (body.match(one) ?? [])
}

/** `1.A 2.BD 3.√`: at least so many on a line. */
export function pairKeys(line: string, least: number): KeyEntry[] | null {
  const text = line.replace(prefix, '')
  const matches = [...text.matchAll(pair)]
  const isWhole =
    matches.reduce((end, match) => (match.index === end ? end + match[0].length : -1), 0) === text.length
  if (!isWhole || matches.length < least) return null
  return matches.map(([, number, answer = '']) => ({ number: Number(number), answer, explanation: '' }))
}

/** A line below 参考答案: `1.【答案】A 【解析】…`, or of blanks the words themselves. */
export function loneKey(line: string, areBlanks: boolean): KeyEntry | null {
  const found = numberOf(line)
  if (!found) return null
  const segments = segmentsOf(found.rest, true)
  const [first] = segments
  const answer =
    segments.find(({ field }) => field === 'answer')?.text ?? (first?.field === null ? first.text : '')
  const explanation = segments.find(({ field }) => field === 'explanation')?.text ?? ''
  const [, short, rest = ''] =
    /^([A-J](?:[\s、,，]*[A-J])*|√|×|正确|错误|对|错)\s*[。.;；,，]?\s*(.*)$/s.exec(answer) ?? []
  if (short && (rest === '' || first?.field === null))
    return rest === '' || /^[\s（(]/.test(rest) || truthOf(short) !== null || /[。.]/.test(answer)
      ? { number: found.number, answer: short, explanation: explanation || rest }
      : null
  const isAnswer = areBlanks || (first?.field === 'answer' && answer !== '')
  return isAnswer && answer !== '' ? { number: found.number, answer, explanation } : null
}
