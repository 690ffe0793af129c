import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import { secondsFor, whatOf } from './bonus-time'

export const beginBonus = operation<MemberApi['beginBonus']>()({
  input: v.strictObject({ contestId: id, kind: v.picklist(['read', 'watch']), key: id }),
  async run({ contestId, kind, key }, scene) {
    const { asker, now, store, receipts } = scene
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    const seconds = await secondsFor(contest, kind, key, scene)
    if (seconds === null) return refuse('bonus_not_offered')
    const receipt = receipts.make({ memberId: asker.id, contestId, what: whatOf(kind, key), at: now })
    return { receipt, from: now + seconds * 1000 }
  },
})
