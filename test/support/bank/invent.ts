import fc from 'fast-check'
import type { BankEntry } from '../../../domain/bank/entry'
import { questionKey } from '../../../domain/bank/proof/proofread'
import type { QuestionType } from '../../../domain/question'

const subjects = [
  '工会会员',
  '用人单位',
  '女职工',
  '劳动合同',
  '安全生产',
  '消防设施',
  '职工代表大会',
  '街道总工会',
  '劳动者',
  '班组长',
]
const verbs = [
  '应当遵守',
  '可以依法变更',
  '不得随意解除',
  '必须按时参加',
  '有权监督',
  '负责维护',
  '组织开展',
  '依法保障',
]
const things = [
  '规定的期限',
  '安全操作规程',
  '民主管理制度',
  '集体合同条款',
  '年度考核办法',
  '培训计划',
  '休息休假安排',
  '经费收支情况',
]
const choices = [
  '经全体职工讨论',
  '由主席指定',
  '报上级批准',
  '三十日以内',
  '按比例协商',
  '公开征求意见',
  '无须任何手续',
  '以书面形式通知',
]

/** The n-th invented question of a bank; the same for ever. */
export function entryAt(n: number, type: QuestionType = typeAt(n)): BankEntry {
  const pick = (list: readonly string[], by: number) =>
    list[(n * by + Math.floor(n / list.length)) % list.length] ?? ''
  const words = `${pick(subjects, 1)}${pick(verbs, 3)}${pick(things, 5)}`
  const id = `q-${n}`
  const options = choices
    .slice(0, 4)
    .map((_, at) => `${choices[(n + at * 3) % 8] ?? ''}${n % 97}${'甲乙丙丁'[at] ?? ''}`)
  const common = {
    category: n % 3 === 0 ? '未分类' : '劳动法/工作时间',
    difficulty: ((n % 3) + 1) as 1 | 2 | 3,
  }
  const law = n % 2 === 0 ? '《中华人民共和国劳动法》第三十六条' : ''
  const key = { id, explanation: n % 4 === 0 ? '' : `法律对${words}有明文规定`, law }
  const tags = n % 5 === 0 ? { tags: ['期限', '合同'] } : {}
  const stem = `依照第${n}号文件的要求，${words}`
  if (type === 'true-false')
    return {
      question: { ...{ id, type, stem: `${stem}。` }, options: ['正确', '错误'], ...common, ...tags },
      key: { ...key, right: [n % 2] },
    }
  if (type === 'blanks')
    return {
      question: { ...{ id, type, stem: `${stem}满____年、____个月` }, options: [], ...common, ...tags },
      key: { ...key, right: [], accepted: [['八', '8'], [`四${n % 10}`]] },
    }
  const right = type === 'single' ? [n % 4] : [0, 2 + (n % 2)]
  return {
    question: { ...{ id, type, stem: `${stem}（ ）` }, options, ...common, ...tags },
    key: { ...key, right },
  }
}

const types: QuestionType[] = ['single', 'single', 'multiple', 'true-false', 'single', 'blanks', 'multiple']
const typeAt = (n: number): QuestionType => types[n % types.length] ?? 'single'

export const bankOf = (count: number): BankEntry[] => Array.from({ length: count }, (_, n) => entryAt(n))

/** Any few of them, each once; one bank in the order of its types. */
export const entries = fc
  .uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 12 })
  .map((some) => some.map((n) => entryAt(n)))
  .map((some) => [...new Map(some.map((entry) => [questionKey(entry.question), entry])).values()])
  .map((some) => [...some].sort((a, b) => types.indexOf(a.question.type) - types.indexOf(b.question.type)))
