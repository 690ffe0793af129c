import { closesAt, keptUntil, opensAt, overAt, type RuleSheet } from '../rule-sheet'
import { waitsUntil, type Window } from '../window'
import { hasTwice, isMoment, refuseIf, warnIf, type Finding } from './finding'

const dayMs = 24 * 3600_000

/** When the contest runs, and until when its data is kept. */
export function checkWindow(sheet: RuleSheet): Finding[] {
  const { window, title, organiser, keepUntil } = sheet
  const written = [
    ...refuseIf(title.trim() === '', 'title', '竞赛没有名称。'),
    ...refuseIf(organiser.trim() === '', 'organiser', '没有写主办单位。'),
    ...refuseIf(!isMoment(window.opens), 'window.opens', '开始时间看不懂，要写明年月日、钟点和时区。'),
    ...refuseIf(!isMoment(window.closes), 'window.closes', '结束时间看不懂，要写明年月日、钟点和时区。'),
    ...refuseIf(!isMoment(keepUntil), 'keepUntil', '个人信息的删除时间看不懂，要写明年月日、钟点和时区。'),
    ...checkHours(window),
    ...checkDaysOff(window),
  ]
  return written.some(({ level }) => level === 'refuse') ? written : [...written, ...checkSpan(sheet)]
}

function checkHours({ hours }: Window): Finding[] {
  if (!hours) return []
  const { from, to } = hours
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(from) || !/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(to))
    return refuseIf(true, 'window.hours', '每天的答题时间看不懂，要写成 09:00 这样的钟点。')
  return refuseIf(from >= to, 'window.hours', `每天的答题时间从 ${from} 到 ${to}，开始不在结束之前。`)
}

function checkDaysOff({ daysOff = [], weekdaysOff = [] }: Window): Finding[] {
  const isDay = (day: string) =>
    /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day
  return [
    ...refuseIf(!daysOff.every(isDay), 'window.daysOff', '停答的日子看不懂，要写成 2026-10-01 这样的日期。'),
    ...refuseIf(
      !weekdaysOff.every((day) => Number.isInteger(day) && day >= 0 && day <= 6),
      'window.weekdaysOff',
      '每周停答的日子看不懂，只能是周日到周六。',
    ),
    ...warnIf(hasTwice([...daysOff]), 'window.daysOff', '停答的日子有重复的。'),
  ]
}

function checkSpan(sheet: RuleSheet): Finding[] {
  const [opens, closes] = [opensAt(sheet), closesAt(sheet)]
  if (opens >= closes) return refuseIf(true, 'window', '结束时间不在开始时间之后。')
  const wait = waitsUntil(sheet.window, opens, closes)
  return [
    ...refuseIf(wait !== null && wait.at === null, 'window', '整个竞赛期间没有一个时间可以答题。'),
    ...refuseIf(
      keptUntil(sheet) < overAt(sheet, closesAt(sheet)),
      'keepUntil',
      '竞赛还没结束，个人信息就要删除了。',
    ),
    ...warnIf(closes - opens > 366 * dayMs, 'window', '竞赛超过一年，请看看年份有没有写错。'),
    ...warnIf(
      keptUntil(sheet) > closes + 3 * 366 * dayMs,
      'keepUntil',
      '个人信息在竞赛结束三年后还留着，请看看是不是真的需要。',
    ),
  ]
}
