import type { BegunExport } from '../../../../contract/desk/export'
import type { UnitResult } from '../../../../contract/desk/result-table'
import type { UnitLevel } from '../../../../domain/unit'
import type { UnitMeasure } from '../../../../domain/unit-board'
import { absentOf } from '../../../../domain/unit-results'
import { hundredths, path, text, whole, type Cell, type Column, type Sheet } from '../sheet'
import { levelNames, levels, measureNames } from '../words'
import { titleOf } from './title'

const pathColumns = (depth: number): Column[] =>
  levels.slice(0, depth).map((level) => text(levelNames[level], 24))

/** Figures that a board may be ordered by and that are no column of every sheet. */
const more: UnitMeasure[] = ['highs', 'lit', 'composite']

/** The units of one level, in the order of its board. */
export function unitSheet(begun: BegunExport, level: UnitLevel, units: readonly UnitResult[]): Sheet {
  const depth = levels.indexOf(level) + 1
  const own = more.filter((measure) => units.some(({ figures }) => figures[measure] > 0))
  return {
    name: levelNames[level],
    title: titleOf(begun, `单位成绩（${levelNames[level]}）`),
    columns: [
      whole('序号', 6),
      whole('名次', 6),
      ...pathColumns(depth),
      whole('会员数'),
      whole('参加人数'),
      whole('未参加人数', 10),
      hundredths('参加率(%)'),
      hundredths('人均分'),
      hundredths('总分', 11),
      whole('答题份数'),
      hundredths('人均份数'),
      hundredths('人均用时(秒)', 12),
      ...own.map((measure) => (measure === 'composite' ? hundredths : whole)(measureNames[measure])),
      text('奖项', 16),
    ],
    rows: units.map(({ place, names, people, sum, figures, awards }, at): Cell[] => [
      at + 1,
      place,
      ...path(names, depth),
      people,
      sum.members,
      absentOf({ people, members: sum.members }),
      figures.coverage,
      figures.mean,
      sum.score,
      sum.papers,
      figures.papers,
      Math.round(figures.time / 10) / 100,
      ...own.map((measure) => figures[measure]),
      awards.join('、') || null,
    ]),
  }
}

/** Invited units of which nobody took part, the most heads first. */
export function absentUnitSheet(begun: BegunExport, units: Record<UnitLevel, UnitResult[]>): Sheet {
  const absent = levels.flatMap((level) =>
    units[level]
      .filter(({ sum, people, invited }) => invited && people > 0 && sum.members === 0)
      .sort((a, b) => b.people - a.people)
      .map(({ names, people }) => ({ level, names, people })),
  )
  return {
    name: '未参加单位',
    title: titleOf(begun, '没有人参加的单位'),
    columns: [whole('序号', 6), text('级别', 8), ...pathColumns(3), whole('会员数')],
    rows: absent.map(({ level, names, people }, at): Cell[] => [
      at + 1,
      levelNames[level],
      ...path(names, 3),
      people,
    ]),
  }
}
