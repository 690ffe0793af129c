import type { QuestionType } from '../../question'
import { kindWords, typeOf } from '../words'

/** The heading of a part: which type its questions are of. `other`: what it is called where no contest has such questions. */
export interface Heading {
  type: QuestionType | null
  other: string | null
}

const ordinal =
  '(?:第?\\s*[一二三四五六七八九十\\dIVXⅠ-Ⅹ]+\\s*(?:部分|大题|章|节|、|[.．:：])?|[（(][一二三四五六七八九十\\d]+[)）])?\\s*[、.:：]?\\s*'
const remark = '(?:\\s*(?:[（(【\\[:：,，。]|[共每本各计]|\\d+\\s*[道题个]).*)?'
const pattern = new RegExp(`^[【\\[]?${ordinal}(${kindWords})(?:部分)?[】\\]]?(${remark})$`)
const isInstruction = /每题|每小题|共|分|道|小题|下列|以下|请|正确|选项|备选|答案|^[\s（()）:：。]*$/

/** `一、单选题（每题2分，共20分）` and the like; null for a line that asks something. */
export function headingOf(line: string): Heading | null {
  const [, words = '', rest = ''] = pattern.exec(line) ?? []
  if (words === '' || rest.length > 80 || !isInstruction.test(rest)) return null
  const type = typeOf(words) ?? 'other'
  if (type === 'other') return { type: null, other: words }
  return { type: type === 'choice' ? null : type, other: null }
}

/** `参考答案`, alone on a line: keys follow. */
export const isKeyHeading = (line: string): boolean =>
  /^[【[(（]?(?:附|附件)?\s*[:：]?\s*[一二三四五六七八九十]?、?(?:正确|参考|标准|试题)?答案(?:及|与|和)?(?:答案)?(?:解析|详解)?[】\])）]?\s*[:：]?$/.test(
    line,
  )
