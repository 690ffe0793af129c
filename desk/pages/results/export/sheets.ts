import type { BegunExport, ExportPart } from '../../../../contract/desk/export'
import { text, whole, type Sheet } from '../sheet'
import { levels, partNames, stamp, unitWords } from '../words'
import type { Taken } from './taking'
import { absentMemberSheet, awardSheet, memberSheet } from './member-sheets'
import { titleOf } from './title'
import { absentUnitSheet, unitSheet } from './unit-sheets'

/** Everything that was taken out as sheets, the explanation first. `published`: awarded members as the contest publishes them. */
export function sheetsOf(
  begun: BegunExport,
  what: readonly ExportPart[],
  taken: Taken,
  published: boolean,
): Sheet[] {
  const { street, enterprise, team, members, awarded, absent } = taken
  const units = { street, enterprise, team }
  return [
    aboutSheet(begun, what),
    ...(what.includes('units')
      ? levels.flatMap((level) => (units[level].length > 0 ? [unitSheet(begun, level, units[level])] : []))
      : []),
    ...(what.includes('members') ? [memberSheet(begun, members)] : []),
    ...(what.includes('absent') ? [absentUnitSheet(begun, units), absentMemberSheet(begun, absent)] : []),
    ...(what.includes('awards') ? [awardSheet(begun, units, awarded, published)] : []),
  ]
}

/** What the file holds and how the contest counts, as its notice says it. */
function aboutSheet(begun: BegunExport, what: readonly ExportPart[]): Sheet {
  const { contest, total, notice, unit } = begun
  const lines: [string, string | number][] = [
    ['主办', contest.organiser],
    ['竞赛时间', `${stamp(contest.opensAt)} 至 ${stamp(contest.closesAt)}`],
    ['范围', unitWords(unit)],
    ['内容', what.map((part) => partNames[part]).join('、')],
    ['会员数', total.people],
    ['参加人数', total.sum.members],
    ['参加率(%)', total.figures.coverage],
    ['人均分', total.figures.mean],
    ['答题份数', total.sum.papers],
    ['怎样算', '会员数以竞赛采用的名册为准；未参加人数是会员数减去参加人数。作废的答题不计。'],
    ...notice.map(({ label, text: said }): [string, string] => [`规则：${label}`, said]),
    ['个人信息', '名单只供工会工作使用，请妥善保管，用完删除。'],
  ]
  return {
    name: '说明',
    title: titleOf(begun, '成绩'),
    columns: [whole('序号', 6), text('项目', 16), text('说明', 90)],
    rows: lines.map(([head, said], at) => [at + 1, head, said]),
  }
}
