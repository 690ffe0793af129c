import { questionCount } from '../paper-plan'
import { closesAt, opensAt, paperPlans, type RuleSheet } from '../rule-sheet'
import { mostInOnePaper } from './draw'
import { isCount, isPoints, refuseIf, warnIf, type Finding } from './finding'

const longGrace = 120

/** The time of a paper, and what a high mark is. */
export function checkPaper(sheet: RuleSheet): Finding[] {
  const { seconds, graceSeconds } = sheet.paper
  const long = seconds * 1000 > closesAt(sheet) - opensAt(sheet)
  return [
    ...refuseIf(!isCount(seconds), 'paper.seconds', '答卷时间要是 1 秒或更长的整数秒。'),
    ...refuseIf(long, 'paper.seconds', '一份试卷的答题时间比整个竞赛还长。'),
    ...refuseIf(
      !Number.isInteger(graceSeconds) || graceSeconds < 0 || graceSeconds > seconds,
      'paper.graceSeconds',
      '交卷的宽限要是整数秒，不少于 0，也不比答卷时间长。',
    ),
    ...warnIf(graceSeconds > longGrace, 'paper.graceSeconds', '交卷的宽限超过两分钟，等于多给了答题时间。'),
    ...checkPerQuestion(sheet),
    ...checkHigh(sheet),
  ]
}

function checkPerQuestion(sheet: RuleSheet): Finding[] {
  const { perQuestion, seconds, graceSeconds } = sheet.paper
  if (perQuestion === undefined) return []
  const path = 'paper.perQuestion'
  const needs = paperPlans(sheet).map((plan) => questionCount(plan) * perQuestion)
  const [least, most] = [Math.min(...needs), Math.max(...needs)]
  return [
    ...refuseIf(!isCount(perQuestion), path, '每题的时间要是 1 秒或更长的整数秒。'),
    ...refuseIf(
      most > seconds,
      path,
      `每题 ${perQuestion} 秒，全卷要 ${most} 秒，可一份试卷只有 ${seconds} 秒，后面的题答不到。`,
    ),
    ...warnIf(
      least < seconds,
      path,
      `每题 ${perQuestion} 秒，${least} 秒就答完了，一份试卷的 ${seconds} 秒用不满。`,
    ),
    ...warnIf(
      graceSeconds >= perQuestion,
      'paper.graceSeconds',
      '交卷的宽限不比一题的时间短，等于多给了一题的时间。',
    ),
  ]
}

function checkHigh(sheet: RuleSheet): Finding[] {
  const { high } = sheet
  if (high === undefined) return []
  const full = mostInOnePaper(sheet)
  return [
    ...refuseIf(!isPoints(high), 'high', '高分线要大于 0，最多两位小数。'),
    ...refuseIf(high > full, 'high', `高分线是 ${high} 分，可一份试卷最多 ${full} 分。`),
  ]
}
