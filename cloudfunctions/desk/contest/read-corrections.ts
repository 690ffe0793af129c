import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'

export const readCorrections = staffOperation<DeskApi['readCorrections']>()({
  needs: 'look into a contest',
  input: v.strictObject({ contestId: id }),
  over: () => ['district'],
  async run({ contestId }, { store }) {
    const contest = await store.contests.fresh(contestId)
    if (!contest) return refuse('contest_not_found')
    const { edition, corrections, next } = contest
    const records = await store.boards.editions(contestId, edition)
    return {
      edition,
      corrections,
      next: next && { edition: next.edition, stage: next.stage },
      editions: records.map(({ edition, at, corrections, before, after }) => ({
        ...{ edition, at, corrections, before, after },
      })),
    }
  },
})
