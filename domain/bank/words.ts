import type { QuestionType } from '../question'
import type { Difficulty } from './draft'

const kinds: [pattern: RegExp, type: QuestionType | 'choice' | 'other'][] = [
  [/^(?:单项?选择?|单选)题?$/, 'single'],
  [/^(?:多项?选择?|多选|不定项选择?|不定项)题?$/, 'multiple'],
  [/^(?:判断(?:正误|对错|是非)?|是非|对错|正误)题?$/, 'true-false'],
  [/^(?:填空|填充)题?$/, 'blanks'],
  [/^选择题?$/, 'choice'],
  [/^(?:简答|问答|论述|名词解释|案例|案例分析|材料分析|计算|连线|排序|看图|作文|主观)题?$/, 'other'],
]

/** What people call a type of question, as one word: 单选, 多项选择题, 判断. Undefined when it is no such word. */
export const typeOf = (word: string): QuestionType | 'choice' | 'other' | undefined =>
  kinds.find(([pattern]) => pattern.test(word.replace(/\s/g, '')))?.[1]

/** The same where only those that a contest has are asked for. */
export function knownType(word: string): QuestionType | null {
  const type = typeOf(word)
  return type === undefined || type === 'choice' || type === 'other' ? null : type
}

export const kindWords =
  '单项选择题?|单项选择|单选题?|多项选择题?|多选题?|不定项选择题?|不定项题?|判断正误题?|判断对错题?|判断是非题?|判断题?|是非题|对错题|正误题|填空题?|填充题|选择题|简答题?|问答题|论述题|名词解释题?|案例分析题?|案例题|材料分析题|计算题|连线题|排序题|主观题'

export const yesMarks = '√|✓|✔|☑|对|正确|是|T|TRUE|Y|YES'
export const noMarks = '×|✗|✘|☒|╳|X|错|错误|不正确|不对|否|非|F|FALSE|N|NO'
const yes = new RegExp(`^(?:${yesMarks}|V)$`, 'i')
const no = new RegExp(`^(?:${noMarks})$`, 'i')

/** Whether a word or a mark says that a statement is true; null when it says neither. */
export function truthOf(word: string): boolean | null {
  const plain = word.trim().replace(/^[([（【]\s*|\s*[)\]）】。.;；]$/g, '')
  return yes.test(plain) ? true : no.test(plain) ? false : null
}

export const truthWords = ['正确', '错误'] as const

const difficulties: [pattern: RegExp, difficulty: Difficulty][] = [
  [/^(?:1|一|易|容易|简单|较易|很易|低|初级|一星|★|☆|easy)级?$/i, 1],
  [/^(?:2|二|中|中等|一般|适中|普通|中级|二星|★★|☆☆|medium)级?$/i, 2],
  [/^(?:3|三|4|5|难|困难|较难|很难|高|高级|三星|★{3,5}|☆{3,5}|hard)级?$/i, 3],
]

/** 易, 较难, 2 …; where nothing is written, or nothing that we know, the middle. */
export const difficultyOf = (word: string): Difficulty =>
  difficulties.find(([pattern]) => pattern.test(word.replace(/\s/g, '')))?.[1] ?? 2

/** 知识点 and 标签 as they stand in one cell. */
export const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s、,，;；|/]+/)
      .map((tag) => tag.slice(0, 40))
      .filter((tag) => tag !== ''),
  ),
]
