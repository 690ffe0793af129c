import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import type { UnitRow } from '../../../contract/member/board'
import { awardsOn } from '../../../domain/awards'
import { boardOf } from '../../../domain/correction'
import { scoreOpening } from '../../../domain/review'
import { isShown, phaseAt } from '../../../domain/rule-sheet'
import { placedUnits, type RankedUnit, type UnitBoardRule } from '../../../domain/unit-board'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import { namesAbove } from '../../registrar/contest-units'
import type { Units } from '../../registrar/units'
import { pageId } from '../../store/boards'
import type { Contest } from '../../store/contests'
import { rankedUnits } from '../../referee/ranked-units'

export const readUnitBoard = operation<MemberApi['readUnitBoard']>()({
  input: v.strictObject({ contestId: id, level: v.picklist(['street', 'enterprise', 'team']) }),
  async run({ contestId, level }, { asker, now, store }) {
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    const { sheet } = contest
    const rule = sheet.units?.find((each) => each.level === level)
    if (!rule) return refuse('board_not_offered')
    const [summary, last, { ranked, units }] = await Promise.all([
      store.boards.page(pageId.summary(boardOf(contestId, contest.edition)), now),
      asker.kind === 'member' ? store.attempts.last(contestId, asker.id) : null,
      rankedUnits(store, contest, rule, now),
    ])
    const shown = isShown(sheet, sheet.show.score, now)
    const mine = last?.unit?.[level] ?? null
    const rows = shown ? ranked.filter(({ place, members }) => place !== null || members > 0) : []
    const row = rowsOf(contest, rule, rows, units, mine)
    const own = shown ? ranked.find((unit) => unit.id === mine) : undefined
    return {
      contestId,
      title: contest.title,
      phase: phaseAt(sheet, now),
      final: contest.final,
      asOf: shown && summary?.kind === 'summary' ? summary.foldedAt : contest.opensAt,
      scores: scoreOpening(sheet, now),
      level,
      levels: (sheet.units ?? []).map((each) => each.level),
      by: rule.order,
      minMembers: rule.minMembers,
      units: ranked.length,
      top: rows.slice(0, rule.top).map(row),
      mine: own ? row(own) : null,
    }
  },
})

/** What leaves of a unit. Awards are told when nothing changes any more. */
function rowsOf(
  { sheet, final }: Contest,
  rule: UnitBoardRule,
  rows: readonly RankedUnit[],
  units: Units,
  mine: string | null,
): (unit: RankedUnit) => UnitRow {
  const awards = final
    ? awardsOn(rule.level, placedUnits(rows, rule), sheet.awards)
    : new Map<string, string[]>()
  return ({ id, place, shared, people, members, figures }) => {
    const unit = units.byId.get(id)
    const { coverage, mean, papers, total } = figures
    return {
      place,
      shared,
      id,
      name: unit?.name ?? '',
      above: unit ? namesAbove(unit, units) : [],
      people,
      members,
      figure: figures[rule.order],
      coverage,
      mean,
      papers,
      total,
      mine: id === mine,
      awards: awards.get(id) ?? [],
    }
  }
}
