import { isEmptied, planOf } from '../../domain/attempt'
import { correctKeys } from '../../domain/correction'
import { drawPaper } from '../../domain/draw'
import { isCorrect } from '../../domain/grade'
import { noProgress, placeOnPage, withAnswers, withPapers } from '../../domain/progress'
import type { Store } from '../store'
import type { EndedPaper } from '../store/attempts'
import type { Batch } from '../store/boards'
import type { Contest } from '../store/contests'
import { questionsId, type FiguresRow, type QuestionsRow } from '../store/progress'

/** Counts the papers of a batch: first the pages of questions that it touches, last the figures. Safe to repeat. */
export async function countBatch(
  store: Store,
  contest: Contest,
  { board, batch }: { board: string; batch: Batch },
  known: FiguresRow | null,
  now: number,
): Promise<FiguresRow> {
  const { seq, at } = batch
  const papers = await store.attempts.endedPapers(batch.deltas.map(({ attemptId }) => attemptId))
  await countAnswers(store, contest, { board, seq, papers }, now)
  const counted = papers.map(({ startedAt, state, tally, unit }) => ({
    startedAt,
    state: state === 'expired' ? ('expired' as const) : ('submitted' as const),
    isFirst: tally.papers === 1,
    unit,
  }))
  const figures = withPapers(known?.figures ?? noProgress, counted)
  const row: FiguresRow = { _id: board, kind: 'figures', seq, at, whole: known?.whole ?? false, figures }
  await store.progress.write(row, known !== null)
  return row
}

async function countAnswers(
  store: Store,
  contest: Contest,
  { board, seq, papers }: { board: string; seq: number; papers: EndedPaper[] },
  now: number,
): Promise<void> {
  const byPage = await answersByPage(store, contest, papers, now)
  const pages = new Map([...byPage].map(([page, answers]) => [questionsId(board, page), answers]))
  if (pages.size === 0) return
  const found = await store.progress.several([...pages.keys()])
  const known = new Map(found.flatMap((row) => (row.kind === 'questions' ? [[row._id, row] as const] : [])))
  const changed = [...pages].map(([_id, answers]): QuestionsRow => {
    const counts = known.get(_id)?.counts ?? { seen: [], right: [] }
    return { _id, kind: 'questions', seq, counts: withAnswers(counts, answers) }
  })
  const isBehind = ({ _id }: QuestionsRow) => (known.get(_id)?.seq ?? 0) < seq
  await Promise.all(changed.filter(isBehind).map((row) => store.progress.write(row, known.has(row._id))))
}

/** Every answer of these papers by the page that counts its question, graded as the contest's edition has it. */
async function answersByPage(
  store: Store,
  { poolId, sheet, corrections }: Contest,
  papers: EndedPaper[],
  now: number,
): Promise<Map<number, { at: number; right: boolean }[]>> {
  const [pool, asked] = await Promise.all([
    store.contests.pool(poolId, now),
    store.contests.answerKeys(poolId, now),
  ])
  const { keys, withdrawn } = correctKeys(asked, corrections)
  const places = new Map(pool.map(({ id }, at) => [id, at]))
  const pages = new Map<number, { at: number; right: boolean }[]>()
  for (const paper of papers) {
    if (isEmptied(paper)) continue
    for (const [at, item] of drawPaper(planOf(paper, sheet), pool, paper.seed).entries()) {
      const place = placeOnPage(places.get(item.questionId) ?? 0)
      const { questionId } = item
      const right =
        withdrawn.has(questionId) || isCorrect(item, paper.answers[at] ?? [], keys.get(questionId))
      const answers = pages.get(place.page) ?? []
      if (answers.push({ at: place.at, right }) === 1) pages.set(place.page, answers)
    }
  }
  return pages
}
