import { makeCertificateNumber } from '../../cloudfunctions/registrar/certificate-number'
import type { Contest } from '../../cloudfunctions/store/contests'
import { bulk } from '../../seed/bulk'
import { good, publish, testKey, type Ask, type District } from './district'
import { plantPaper } from './plant-paper'
import { answersTo } from './play'
import { memberIdOf } from './staff'

/** A contest that is over for good, with a frozen board on which nobody stands yet. */
export async function plantOver(district: District, id: string): Promise<void> {
  const window = { opens: '2022-10-10T09:00:00+08:00', closes: '2022-10-20T09:00:00+08:00' }
  const show = { score: 'at-once', answers: 'at-once', explanations: 'at-once' } as const
  await publish(district, id, { window, show })
  await bulk<Contest>('contests').update({ _id: id }, { final: true })
}

/** The number of a certificate that a member has taken in such a contest. */
export async function plantCertificate(
  district: District,
  { contestId, openid }: { contestId: string; openid: string },
): Promise<string> {
  await plantPaper(district, { contestId, openid, unit: null })
  const memberId = memberIdOf(openid)
  const number = makeCertificateNumber(contestId, memberId, testKey)
  await district.store.certificates.take({ _id: number, contestId, memberId, at: 1 })
  return number
}

/** One paper with so many wrong answers. */
export async function playOnce(district: District, ask: Ask, contestId: string, wrong = 0): Promise<string> {
  const paper = good(await ask('startAttempt', { contestId }))
  district.cloud.clock.advance(60_000)
  const { attemptId } = paper
  good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, wrong), revision: 1 }))
  return attemptId
}

/** Moves behind the close (ms) and lets the clock run until the boards are frozen, and every instance knows it. */
export async function untilFinal(district: District, closes: number): Promise<void> {
  district.cloud.clock.moveTo(closes + 5 * 60_000)
  for (let turn = 0; turn < 4; turn += 1) {
    await district.tick()
    district.cloud.clock.advance(65_000)
  }
}
