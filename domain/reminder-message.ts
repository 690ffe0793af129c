import { beijingDay } from './time'

/** The data of a template that says when a contest opens, within WeChat's limits: thing 20 characters, time as it reads times. */
export function reminderData(
  fields: { contest: string; opens: string; remark: string },
  contest: { title: string; opensAt: number },
): Record<string, { value: string }> {
  return {
    [fields.contest]: { value: thing(contest.title) },
    [fields.opens]: { value: wechatTime(contest.opensAt) },
    [fields.remark]: { value: '竞赛开始了，点开就能答题' },
  }
}

const longestThing = 20

/** Cut at 20 characters; a cut one ends with an ellipsis. */
export function thing(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim())
  return characters.length <= longestThing
    ? characters.join('')
    : `${characters.slice(0, longestThing - 1).join('')}…`
}

/** `2026年11月28日 09:00`, Beijing time. */
export function wechatTime(ms: number): string {
  const [year, month, day] = beijingDay(ms).split('-').map(Number)
  const clock = new Date(ms + 8 * 3600_000).toISOString().slice(11, 16)
  return `${year}年${month}月${day}日 ${clock}`
}
