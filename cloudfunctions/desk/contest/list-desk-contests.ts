import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { stageOf } from '../../../domain/contest-stage'
import { boardOf } from '../../../domain/correction'
import { id, moment } from '../../kernel/input'
import { staffOperation } from '../../kernel/staff-operation'

const perPage = 50

export const listDeskContests = staffOperation<DeskApi['listDeskContests']>()({
  needs: 'see contests',
  input: v.strictObject({
    which: v.picklist(['current', 'closed']),
    after: v.exactOptional(v.strictObject({ closesAt: moment, id })),
  }),
  async run({ which, after }, { now, store }) {
    const closing = which === 'current' ? 'later' : 'earlier'
    const found = await store.contests.page({ closing, now, after: after ?? null }, perPage + 1)
    const rows = found.slice(0, perPage)
    const boards = rows.map(({ _id, edition }) => boardOf(_id, edition))
    const figures = rows.length > 0 ? await store.progress.figures(boards) : []
    const byBoard = new Map(figures.map((row) => [row._id, row.figures]))
    const last = rows.at(-1)
    return {
      contests: rows.map((row, at) => {
        const known = byBoard.get(boards[at] ?? '')
        return {
          ...{ contestId: row._id, title: row.title, opensAt: row.opensAt, closesAt: row.closesAt },
          ...{ stage: stageOf(row, now), edition: row.edition },
          ...{ takers: known?.takers ?? null, papers: known?.papers ?? null },
        }
      }),
      next: found.length > perPage && last ? { closesAt: last.closesAt, id: last._id } : null,
    }
  },
})
