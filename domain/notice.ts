import { fullMarks, questionCount } from './paper-plan'
import { closesAt, keptUntil, opensAt, type RuleSheet, type Showing, type Tie } from './rule-sheet'
import { tieChain } from './standing'
import type { AskedField } from './ask'
import { beijingDate, beijingMoment } from './time'
import type { Award } from './awards'
import type { QuestionType } from './question'

export interface NoticeLine {
  label: string
  text: string
}

/** The sheet as the public notice says it: exactly what the engine will do, in words that a hurried person understands. */
export function printNotice(sheet: RuleSheet): NoticeLine[] {
  return [
    { label: '时间', text: `${beijingMoment(opensAt(sheet))} 至 ${beijingMoment(closesAt(sheet))}` },
    { label: '试题', text: printPaper(sheet) },
    { label: '限时', text: printTime(sheet) },
    { label: '次数', text: printTries(sheet) },
    { label: '计分', text: printMarks(sheet) },
    { label: '名次', text: `${printOrder(sheet)}公布前 ${sheet.board.top} 名。` },
    { label: '公布', text: printShowing(sheet) },
    ...(sheet.awards.length > 0
      ? [{ label: '奖励', text: sheet.awards.map(printAward).join('；') + '。' }]
      : []),
    ...(sheet.onePerson === 'first'
      ? [{ label: '一人一号', text: '同一位会员用几个微信参加的，只有先开始的那个算数。' }]
      : []),
    { label: '个人信息', text: printAsks(sheet) },
  ]
}

/** What is asked of members, why, how they are shown, and when it is deleted. */
function printAsks(sheet: RuleSheet): string {
  const asks = sheet.asks.map(
    ({ field, required, why }) => `${fieldWords[field]}${required ? '' : '（可以不填）'}：${why}`,
  )
  const shown = sheet.names === 'full' ? '榜上显示姓名。' : '榜上只显示姓，如“张*”。'
  return `${asks.join('；')}。${shown}${beijingDate(keptUntil(sheet))}删除。`
}

const fieldWords: Record<AskedField, string> = { name: '姓名', unit: '单位', phone: '手机号' }

/** How places are ordered, in one or two sentences. */
export function printOrder(sheet: RuleSheet): string {
  const chain = tieChain(sheet.board).map((tie) => tieWords[tie])
  const ties = chain.length > 0 ? `同分时${chain.join('，再相同时')}。` : ''
  return `得分高的在前。${ties}${sheet.board.shared ? '仍相同的名次并列。' : '名次不设并列。'}`
}

const tieWords: Record<Tie, string> = { 'less-time': '用时少的在前', 'earlier-finish': '先交卷的在前' }

const typeWords: Record<QuestionType, string> = {
  single: '单选题',
  multiple: '多选题',
  'true-false': '判断题',
  blanks: '填空题',
}

const printPaper = (sheet: RuleSheet): string =>
  `每份试卷 ${questionCount(sheet)} 题，满分 ${fullMarks(sheet)} 分：` +
  sheet.draw.map((row) => `${typeWords[row.type]} ${row.count} 道，每道 ${row.points} 分`).join('；') +
  '。从题库随机抽取。'

function printTime({ paper }: RuleSheet): string {
  const over =
    paper.atExpiry === 'saved-count' ? '到时未交卷的，按已保存的答案计分。' : '到时未交卷的，这次不得分。'
  return `每份试卷 ${printSeconds(paper.seconds)}。${over}`
}

function printTries({ tries }: RuleSheet): string {
  const parts = [
    ...(tries.perDay === null ? [] : [`每人每天可答 ${tries.perDay} 次`]),
    ...(tries.inAll === null ? [] : [`每人共可答 ${tries.inAll} 次`]),
  ]
  if (tries.inAll === 1) return '每人可答 1 次。'
  return parts.length > 0 ? `${parts.join('，')}，取最好的一次。` : '次数不限，取最好的一次。'
}

const printMarks = (sheet: RuleSheet): string =>
  sheet.draw.some((row) => row.type === 'multiple')
    ? '答对得分，答错或不答不得分；多选题要全部选对，多选、少选、错选都不得分。'
    : '答对得分，答错或不答不得分。'

function printShowing({ show }: RuleSheet): string {
  return `得分${showWords[show.score]}，正确答案${showWords[show.answers]}，解析${showWords[show.explanations]}。`
}

const showWords: Record<Showing, string> = {
  'at-once': '交卷后就能看',
  'after-close': '竞赛结束后公布',
  never: '不公布',
}

function printAward(award: Award): string {
  if (award.kind === 'lottery') return `单次得分 ${award.atLeast} 分及以上的会员参加抽奖（${award.name}）`
  if (award.kind === 'all-lit') return `点亮全部关卡：${award.name}`
  if (award.kind === 'share') return `前 ${award.percent}%：${award.name}`
  return `第 ${award.from} 至 ${award.to} 名：${award.name}`
}

const printSeconds = (seconds: number): string =>
  seconds % 60 === 0 ? `${seconds / 60} 分钟` : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`
