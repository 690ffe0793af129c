import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { isRefusal, refuse } from '../../kernel/refusal'
import { certified } from '../../referee/certified'

export const readCertificate = operation<MemberApi['readCertificate']>()({
  input: v.strictObject({ contestId: id }),
  async run({ contestId }, scene) {
    const { asker, now, store, certificateNumber } = scene
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    const [me, result] = await Promise.all([
      store.members.get(asker.id),
      certified(contest, asker.id, scene),
    ])
    if (isRefusal(result)) return result
    if (!me?.name) return refuse('certificate_nameless')
    const number = certificateNumber(contestId, asker.id)
    const { at } = await store.certificates.take({ _id: number, contestId, memberId: asker.id, at: now })
    return { number, name: me.name, ...result, issuedAt: at }
  },
})
