import { boardOf } from '../../domain/correction'
import { mostPoints } from '../../domain/cells'
import { streetsPage, type UnitSums } from '../../domain/unit-fold'
import { entriesOf, rankUnits, type RankedUnit, type UnitBoardRule } from '../../domain/unit-board'
import { unitsOfContest } from '../registrar/contest-units'
import type { Units } from '../registrar/units'
import type { Store } from '../store'
import { pageId, type BoardPage } from '../store/boards'
import type { Contest } from '../store/contests'

/** The ranking made of these pages, by level: several thousand units are put in order once for all who ask within 3 s. */
const made = new WeakMap<readonly BoardPage[], Map<string, RankedUnit[]>>()

/** The units of a rule's level in their order, with the roster that they stand on. */
export async function rankedUnits(
  store: Store,
  contest: Contest,
  rule: UnitBoardRule,
  now: number,
): Promise<{ ranked: RankedUnit[]; units: Units }> {
  const units = await unitsOfContest(store, contest, now)
  const names =
    rule.level === 'street'
      ? [streetsPage]
      : [...units.byId.values()].filter(({ level }) => level === 'street').map(({ id }) => id)
  const pages = await store.boards.together(
    names.map((name) => pageId.units(boardOf(contest._id, contest.edition), name)),
    now,
  )
  const known = made.get(pages) ?? new Map<string, RankedUnit[]>()
  made.set(pages, known)
  const key = `${rule.level} ${units.version}`
  const ranked =
    known.get(key) ??
    rankUnits(entriesOf(units.byId.values(), rule.level, sumsOf(pages)), rule, mostPoints(contest.sheet))
  known.set(key, ranked)
  return { ranked, units }
}

const sumsOf = (pages: readonly BoardPage[]): UnitSums =>
  Object.assign({}, ...pages.map((page) => (page.kind === 'units' ? page.units : {}))) as UnitSums
