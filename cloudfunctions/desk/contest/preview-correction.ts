import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { standingOf, type Attempt } from '../../../domain/attempt'
import { replay } from '../../../domain/replay'
import { bestOf } from '../../../domain/fold'
import { nameForStaff } from '../../../domain/result-names'
import type { Standing } from '../../../domain/standing'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { gradingOf } from '../../referee/finish'
import { unitsOfContest } from '../../registrar/contest-units'
import { namesOf } from '../../registrar/units'
import { memberId } from '../input'
import { arePossible, corrections } from './correction-input'
import { together } from './together'

export const previewCorrection = staffOperation<DeskApi['previewCorrection']>()({
  needs: 'look into a contest',
  input: v.strictObject({ contestId: id, corrections, after: v.exactOptional(memberId) }),
  over: () => ['district'],
  async run({ contestId, corrections, after }, { store, now }) {
    const contest = await store.contests.fresh(contestId)
    if (!contest) return refuse('contest_not_found')
    const grading = await gradingOf(store, contest, contest.edition, now)
    if (!arePossible(corrections, grading.pool)) return refuse('correction_impossible')
    const chains = await store.attempts.chainsAfter(contestId, after ?? '')
    const all = await together(corrections, contest, store)
    const anew = { ...grading, edition: { edition: contest.edition + 1, corrections: all } }
    const standings = chains.map((chain) => ({
      memberId: chain[0]?.memberId ?? '',
      path: chain.at(-1)?.unit ?? null,
      before: standingAt(chain),
      after: standingAt(replay(chain, anew)),
    }))
    const known = standings.flatMap(({ memberId, after }) => (after ? [{ ...after, memberId }] : []))
    const moved = standings.filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after))
    const [names, units] = await Promise.all([
      store.members.names(
        moved.map(({ memberId }) => memberId),
        now,
      ),
      unitsOfContest(store, contest, now),
    ])
    return {
      members: standings.length,
      moved: moved.map(({ path, ...one }) => ({
        ...one,
        name: nameForStaff(names.get(one.memberId) ?? null, contest.sheet, now),
        unit: namesOf(path, units),
      })),
      best: bestOf(known, contest.sheet),
      next: standings.at(-1)?.memberId ?? null,
    }
  },
})

const standingAt = (chain: readonly Attempt[]): Standing | null => standingOf(chain.at(-1) ?? null)
