import { fullMarks, questionCount, type DrawRow, type PaperPlan } from '../paper-plan'
import { paperPlan, paperPlans, type RuleSheet } from '../rule-sheet'
import { typeWords } from '../words'

/** What a paper consists of; of gates with papers of their own, for each kind of paper which gates have it. */
export function printPaper(sheet: RuleSheet): string {
  const { gates } = sheet
  if (!gates) return `每份试卷 ${printPlan(sheet)}。从题库随机抽取。`
  const plans = paperPlans(sheet)
  const [only] = plans
  if (only && plans.length === 1) return `每关一份试卷，${printPlan(only)}。从题库随机抽取。`
  const gatesOf = (plan: PaperPlan) =>
    gates.gates.flatMap((_, gate) => (paperPlan(sheet, gate).draw === plan.draw ? [gate + 1] : []))
  const parts = plans.map((plan) => `第 ${gatesOf(plan).join('、')} 关 ${printPlan(plan)}`)
  return `每关一份试卷。${parts.join('。')}。从题库随机抽取。`
}

const printPlan = (plan: PaperPlan): string =>
  `${questionCount(plan)} 题，满分 ${fullMarks(plan)} 分：` + plan.draw.map(printRow).join('；')

const printRow = (row: DrawRow): string =>
  `${typeWords[row.type]} ${row.count} 道${narrowed(row)}，每道 ${row.points} 分`

const difficultyWords = { 1: '容易', 2: '中等', 3: '较难' } as const

function narrowed({ bank, category, tag, difficulty }: DrawRow): string {
  const parts = [
    ...(bank === undefined ? [] : [bank]),
    ...(category === undefined ? [] : [`${category.replaceAll('/', '·')}类`]),
    ...(tag === undefined ? [] : [tag]),
    ...(difficulty === undefined ? [] : [difficultyWords[difficulty]]),
  ]
  return parts.length > 0 ? `（${parts.join('、')}）` : ''
}

const multipleWords: Record<RuleSheet['multiple'], string> = {
  'all-or-nothing': '多选题要全部选对，多选、少选、错选都不得分',
  'half-when-short': '多选题全部选对得满分，选对但没选全的得一半，有选错的不得分',
  'each-right': '多选题的分按正确选项平分，选对几项得几份，有选错的整题不得分',
  'each-right-less-wrong': '多选题的分按正确选项平分，选对一项得一份，选错一项扣一份，一题最低 0 分',
}

/** How answers are marked. */
export function printMarks(sheet: RuleSheet): string {
  const types = new Set(paperPlans(sheet).flatMap(({ draw }) => draw.map(({ type }) => type)))
  const byBlanks = sheet.blanks === 'each'
  const isSplit =
    (types.has('multiple') && sheet.multiple !== 'all-or-nothing') || (types.has('blanks') && byBlanks)
  const blanks = byBlanks ? '填空题的分按空平分，填对几空得几份' : '填空题每个空都填对才得分'
  return (
    [
      '答对得分，答错或不答不得分',
      ...(types.has('multiple') ? [multipleWords[sheet.multiple]] : []),
      ...(types.has('blanks') ? [`${blanks}，大小写、空格和首尾标点不影响对错`] : []),
      ...(isSplit ? ['一题的得分保留两位小数，后面的舍去'] : []),
    ].join('；') + '。'
  )
}
