import type { ExportPart } from '../../../contract/desk/export'
import type { ResultsHour } from '../../../contract/desk/result-table'
import type { UnitLevel } from '../../../domain/unit'
import type { UnitMeasure } from '../../../domain/unit-board'
import { serverNow } from '../../../src/cloud/clock'
import { calendarDay, moment, span } from '../../../src/time'

export const levels = ['street', 'enterprise', 'team'] as const

export const levelNames: Record<UnitLevel, string> = { street: '街道', enterprise: '企业', team: '班组' }

export const partNames: Record<ExportPart, string> = {
  units: '单位',
  members: '会员',
  absent: '未参加',
  awards: '获奖',
}

export const measureNames: Record<UnitMeasure, string> = {
  coverage: '参加率',
  mean: '人均分',
  total: '总分',
  members: '参加人数',
  papers: '人均份数',
  highs: '高分人数',
  time: '人均用时',
  lit: '全部点亮人数',
  composite: '综合分',
}

/** Of what hour results are, in a sentence. */
export function hourWords({ at, final, digest, correcting }: ResultsHour): string {
  if (correcting) return '正在更正成绩，这里是更正以前的结果。'
  if (final) return `名次已经定下，校验码 ${(digest ?? '').slice(0, 8)}。`
  if (at === null) return '还没有计入成绩。'
  return `至 ${moment(at, serverNow())} 为止，名次还会变。`
}

/** The same on paper, where `今天` would be wrong tomorrow. */
export function hourOnPaper({ at, final, digest, correcting }: ResultsHour): string {
  const counted = at === null ? '还没有计入成绩' : `成绩截至 ${stamp(at)}`
  if (correcting) return `${counted}（正在更正成绩，此为更正以前的结果）`
  return final ? `最终结果，校验码 ${digest ?? ''}` : `${counted}，名次未定`
}

/** `2026年11月28日 9:05`, Beijing time. */
export function stamp(ms: number): string {
  const clock = new Date(ms + 8 * 3600_000).toISOString().slice(11, 16)
  return `${calendarDay(ms, 0)} ${clock}`
}

export const unitWords = (names: readonly string[]): string => names.join(' › ') || '全区'

export const countWords = (count: number): string => count.toLocaleString('en')

export const percentWords = (percent: number): string => `${percent.toFixed(2)}%`

export const timeWords = (ms: number | null): string => (ms === null ? '—' : span(ms))

/** What a row says beside its figures. */
export function remarks({ annulled, aside }: { annulled: number; aside: boolean }): string {
  return [
    ...(annulled > 0 ? [`作废 ${String(annulled)} 份`] : []),
    ...(aside ? ['同一人另一个微信成绩更好，不计'] : []),
  ].join('；')
}
