import { closesAt, opensAt, type RuleSheet } from '../rule-sheet'
import { daysOfContest } from '../window'
import { isCount, refuseIf, warnIf, type Finding } from './finding'

/** How many papers a member can begin by the sheet; Infinity without a limit. */
export function mostPapers({ tries, window, gates }: RuleSheet): number {
  const ofGates = gates ? gates.gates.length * (gates.triesEach ?? Infinity) : Infinity
  return Math.min(tries.inAll ?? Infinity, (tries.perDay ?? Infinity) * daysOfContest(window), ofGates)
}

/** Scores are added up without an end: nobody can say what full marks are. */
export const isUnlimitedSum = (sheet: RuleSheet): boolean =>
  sheet.counts === 'sum' && !sheet.gates && mostPapers(sheet) === Infinity

/** Tries, and which of them count. */
export function checkTries(sheet: RuleSheet): Finding[] {
  const { tries, counts, show } = sheet
  const { perDay, inAll } = tries
  const isLimit = (limit: number | null) => limit === null || isCount(limit)
  const several = mostPapers(sheet) > 1
  return [
    ...refuseIf(!isLimit(perDay), 'tries.perDay', '每天的次数要是 1 或更大的整数。'),
    ...refuseIf(!isLimit(inAll), 'tries.inAll', '总次数要是 1 或更大的整数。'),
    ...refuseIf(
      perDay !== null && inAll !== null && perDay > inAll,
      'tries',
      `每天可答 ${perDay} 次，总共却只能答 ${inAll} 次。`,
    ),
    ...checkPause(sheet, several),
    ...warnIf(
      isUnlimitedSum(sheet),
      'counts',
      '次数不限，又把各次得分相加：谁答得多谁分高，会有人整天刷分。',
    ),
    ...warnIf(counts === 'first' && several, 'counts', '只有第一次算数，却可以答很多次，后面的只能当练习。'),
    ...warnIf(
      show.answers === 'at-once' && several && counts !== 'first',
      'show.answers',
      '交卷就能看正确答案，又可以再答，抽到同样的题就能照着答。',
    ),
  ]
}

function checkPause(sheet: RuleSheet, several: boolean): Finding[] {
  const minutes = sheet.tries.minutesBetween
  if (minutes === undefined) return []
  return [
    ...refuseIf(
      !Number.isInteger(minutes) || minutes < 0,
      'tries.minutesBetween',
      '两次之间的间隔要是整数分钟。',
    ),
    ...refuseIf(
      several && minutes * 60_000 >= closesAt(sheet) - opensAt(sheet),
      'tries.minutesBetween',
      '两次之间要等的时间比整个竞赛还长，第二次答不了。',
    ),
  ]
}
