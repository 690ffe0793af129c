import { truthOf } from '../words'

export type FieldName =
  'answer' | 'explanation' | 'difficulty' | 'law' | 'tags' | 'category' | 'type' | 'points'

export interface Segment {
  field: FieldName | null
  text: string
}

const names: Record<FieldName, string> = {
  answer: '正确答案|参考答案|标准答案|正确选项|本题答案|答案|答',
  explanation: '答案解析|试题解析|题目解析|解析|解答|分析',
  difficulty: '难度系数|难度等级|难易程度|难易度|难度',
  law: '法律依据|政策依据|出处|依据|法条',
  tags: '知识点|考点|标签|关键词',
  category: '所属章节|所属范围|分类|类别|章节',
  type: '题目类型|试题类型|题型',
  points: '分值|分数',
}

const all = Object.values(names).join('|')
const fieldOf = new Map(
  Object.entries(names).flatMap(([field, words]) =>
    words.split('|').map((word) => [word, field as FieldName]),
  ),
)

const atStart = new RegExp(
  `^(?:[【[(（]\\s*(${all})\\s*[】\\])）]\\s*[:：]?|[(（]?(${all})(?:为|是)?\\s*[:：])\\s*`,
)
const within = new RegExp(
  `【\\s*(${all})\\s*】\\s*[:：]?\\s*|(?<=^|[\\s。；;，,.、）)】\\]？?!！A-J√×])[(（]?\\s*(${all})\\s*[:：]\\s*`,
  'g',
)
const bareAnswer = /^(?:正确|参考|标准)?答案\s*([A-J\s、,，]+|√|×|对|错|正确|错误)[。.]?$/

/**
 * Cuts a line where it names its parts: 答案： 【解析】 难度： … `mayAnswer` says whether words that follow an 答案： within the
 * line may be an answer; letters and marks always are.
 */
export function segmentsOf(line: string, mayAnswer: boolean): Segment[] {
  const bare = bareAnswer.exec(line)
  if (bare) return [{ field: 'answer', text: (bare[1] ?? '').trim() }]
  const segments: Segment[] = []
  let [field, from]: [FieldName | null, number] = [null, 0]
  const begin = atStart.exec(line)
  if (begin) [field, from] = [nameIn(begin), begin[0].length]
  within.lastIndex = from
  for (let match = within.exec(line); match; match = within.exec(line)) {
    const next = nameIn(match)
    const words = line.slice(within.lastIndex)
    if (next === 'answer' && !mayAnswer && !isAnswer(words)) continue
    if (field === next) continue
    segments.push({ field, text: cleared(line.slice(from, match.index), field) })
    ;[field, from] = [next, within.lastIndex]
  }
  segments.push({ field, text: cleared(line.slice(from), field) })
  return segments.filter((segment) => segment.field !== null || segment.text !== '')
}

const nameIn = (match: RegExpExecArray): FieldName => fieldOf.get(match[1] ?? match[2] ?? '') ?? 'explanation'

/** A letter or a mark, alone or before the next part; not the label of an option that follows. */
const isAnswer = (words: string): boolean =>
  /^[A-J](?:[\s、,，]*[A-J])*\s*(?:[)）。.;；]\s*)?(?:$|[【\s]*(?:答案)?解析|\s+\p{Script=Han}{2,4}\s*[:：])/u.test(
    words,
  ) ||
  truthOf(words.replace(/[)）。.\s]+$/, '')) !== null ||
  /^(?:√|×|正确|错误|对|错)(?=[\s。；;）)【]|$)/.test(words)

/** `（答案：C）` leaves its bracket behind. */
const cleared = (text: string, field: FieldName | null): string => {
  const plain = text.trim()
  if (field !== 'answer') return plain
  return /^[^(（]*[)）]$/.test(plain) ? plain.slice(0, -1).trim() : plain
}
