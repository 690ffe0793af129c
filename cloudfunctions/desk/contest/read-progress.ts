import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import type { MissedQuestion, UnitProgress } from '../../../contract/desk/progress'
import { boardOf } from '../../../domain/correction'
import { hourBegins, mostMissed, noProgress, pagesOf, type Takers } from '../../../domain/progress'
import type { Question } from '../../../domain/question'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { unitsOfContest } from '../../registrar/contest-units'
import type { Units } from '../../registrar/units'
import type { Contest } from '../../store/contests'
import { countedOf } from './counted'

const seenAtLeast = 10
const mostQuestions = 30
const mostEnterprises = 200

export const readProgress = staffOperation<DeskApi['readProgress']>()({
  needs: 'look into a contest',
  input: v.strictObject({ contestId: id }),
  over: () => ['district'],
  async run({ contestId }, { now, store }) {
    const contest = await store.contests.fresh(contestId)
    if (!contest) return refuse('contest_not_found')
    const [pool, units, open] = await Promise.all([
      store.contests.pool(contest.poolId, now),
      unitsOfContest(store, contest, now),
      store.attempts.countOpen(contestId),
    ])
    const boards = [contest.edition, contest.edition - 1].map((edition) => boardOf(contestId, edition))
    const { row, pages, isBefore } = countedOf(await store.progress.several(rowsOf(boards, pool)), boards)
    const { takers, papers, submitted, hours, streets, enterprises } = row?.figures ?? noProgress
    const all = [...units.byId.values()].filter(({ level }) => level === 'street')
    return {
      at: row?.at ?? null,
      edition: isBefore ? contest.edition - 1 : contest.edition,
      isBehindEdition: isBefore || contest.next !== null,
      ...{ takers, papers, submitted, expired: papers - submitted, open },
      people: all.reduce((sum, { people }) => sum + people, 0),
      hours: Object.entries(hours)
        .map(([hour, counted]) => ({ from: hourBegins(hour), ...counted }))
        .sort((a, b) => a.from - b.from),
      streets: progressOf(
        streets,
        units,
        all.map((unit) => unit.id),
      ),
      enterprises: progressOf(enterprises, units, []).slice(0, mostEnterprises),
      missed: mostMissed(pages, seenAtLeast, mostQuestions).map(({ at, ...counts }) =>
        missed(pool[at], counts, contest),
      ),
    }
  },
})

const rowsOf = (boards: string[], pool: readonly Question[]): string[] =>
  boards.flatMap((board) => [board, ...pagesOf(pool.length).map((page) => `${board}:questions:${page}`)])

/** Units with most takers first; these ids come in any case. */
function progressOf(counted: Record<string, Takers>, { byId }: Units, always: string[]): UnitProgress[] {
  return [...new Set([...always, ...Object.keys(counted)])]
    .map((unitId) => {
      const { name = unitId, people = 0 } = byId.get(unitId) ?? {}
      return { unitId, name, people, ...(counted[unitId] ?? { takers: 0, papers: 0 }) }
    })
    .sort((a, b) => b.takers - a.takers)
}

const missed = (
  question: Question | undefined,
  counts: { seen: number; right: number },
  { corrections }: Contest,
): MissedQuestion => ({
  questionId: question?.id ?? '',
  type: question?.type ?? 'single',
  stem: question?.stem ?? '',
  ...counts,
  corrected: corrections.some((one) => 'questionId' in one && one.questionId === question?.id),
})
