import type { BegunExport } from '../../../../contract/desk/export'
import type { AbsentMember, MemberResult, UnitResult } from '../../../../contract/desk/result-table'
import type { UnitLevel } from '../../../../domain/unit'
import { hundredths, path, text, whole, type Cell, type Sheet } from '../sheet'
import { levelNames, levels, remarks, stamp } from '../words'
import { titleOf } from './title'

const units = [text('街道', 14), text('企业', 26), text('班组', 18)]
const noName = '（无姓名）'

/** Members in the order of the board; who stands on none comes last. */
export function memberSheet(begun: BegunExport, members: readonly MemberResult[]): Sheet {
  return {
    name: '会员',
    title: titleOf(begun, '会员成绩'),
    columns: [
      whole('序号', 7),
      whole('名次', 7),
      text('并列', 6),
      text('姓名', 12),
      ...units,
      hundredths('成绩'),
      hundredths('用时(秒)'),
      text('完成时间', 20),
      whole('答题份数'),
      text('奖项', 16),
      text('抽奖资格', 16),
      text('备注', 20),
    ],
    rows: members.map((one, at): Cell[] => [
      at + 1,
      one.place,
      one.shared ? '并列' : null,
      one.name ?? noName,
      ...path(one.unit, 3),
      one.score,
      one.ms === null ? null : Math.round(one.ms / 10) / 100,
      one.at === null ? null : stamp(one.at),
      one.papers,
      one.awards.join('、') || null,
      one.lotteries.join('、') || null,
      remarks(one) || null,
    ]),
  }
}

/** Registered members without a paper. */
export function absentMemberSheet(begun: BegunExport, members: readonly AbsentMember[]): Sheet {
  return {
    name: '未参加会员',
    title: titleOf(begun, '已登记、没有参加的会员'),
    columns: [whole('序号', 7), text('姓名', 12), ...units, text('备注', 12)],
    rows: members.map(({ name, unit, began }, at): Cell[] => [
      at + 1,
      name ?? noName,
      ...path(unit, 3),
      began ? '正在答题' : null,
    ]),
  }
}

/** Awards of units, then of members; `published`: names as the contest publishes them. */
export function awardSheet(
  begun: BegunExport,
  won: Record<UnitLevel, UnitResult[]>,
  members: readonly MemberResult[],
  published: boolean,
): Sheet {
  const ofUnits = levels.flatMap((level) =>
    won[level]
      .filter(({ awards }) => awards.length > 0)
      .map(({ awards, place, names, figures }): Cell[] => {
        const order = begun.boards[level]
        return [
          ...[levelNames[level], awards.join('、'), place, names.at(-1) ?? null],
          ...[names.slice(0, -1).join(' › ') || null, order ? figures[order] : null],
        ]
      }),
  )
  const ofMembers = members.map((one): Cell[] => [
    ...['会员', one.awards.join('、'), one.place],
    ...[published ? one.published : (one.name ?? noName), one.unit.join(' › ') || null, one.score],
  ])
  return {
    name: '获奖',
    title: titleOf(begun, begun.hour.final ? '获奖名单' : '获奖名单（名次未定）'),
    columns: [
      ...[whole('序号', 6), text('类别', 8), text('奖项', 16), whole('名次', 7)],
      ...[text('姓名或单位', 24), text('所在单位', 36), hundredths('成绩')],
    ],
    rows: [...ofUnits, ...ofMembers].map((row, at) => [at + 1, ...row]),
  }
}
