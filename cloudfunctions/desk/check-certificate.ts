import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import { isRefusal, refuse } from '../kernel/refusal'
import { staffOperation } from '../kernel/staff-operation'
import { certified } from '../referee/certified'
import { tidyCertificateNumber } from '../registrar/certificate-number'

export const checkCertificate = staffOperation<DeskApi['checkCertificate']>()({
  needs: 'check a certificate',
  // What is no number of ours is told so, not that the input was wrong.
  input: v.strictObject({ number: v.pipe(v.string(), v.maxLength(1000)) }),
  async run(input, scene) {
    const { now, store } = scene
    const number = tidyCertificateNumber(input.number)
    if (!number) return refuse('certificate_mistyped')
    const row = await store.certificates.get(number)
    const contest = row && (await store.contests.get(row.contestId, now))
    if (!contest) return refuse('certificate_unknown')
    const [member, result] = await Promise.all([
      store.members.get(row.memberId),
      certified(contest, row.memberId, scene),
    ])
    if (isRefusal(result))
      return result.refused === 'certificate_not_yet' ? result : refuse('certificate_unknown')
    // Who is gone, or took the name back, has no certificate any more.
    if (!member?.name) return refuse('certificate_unknown')
    return { name: member.name, verified: member.personId !== null, ...result, issuedAt: row.at }
  },
})
