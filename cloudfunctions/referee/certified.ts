import type { Certified } from '../../contract/member/certificate'
import type { Refusal, RefusalCode } from '../../contract/refusals'
import {
  certifiedAwards,
  certifiedScore,
  whyNoCertificate,
  type NoCertificate,
} from '../../domain/certificate'
import { refuse } from '../kernel/refusal'
import type { BareScene } from '../kernel/scene'
import type { Contest } from '../store/contests'
import { finalPlaces } from './final-places'

const codes: Record<NoCertificate, RefusalCode> = {
  none: 'certificate_none',
  'not-yet': 'certificate_not_yet',
  over: 'certificate_over',
}

/** What is certified of a member's result as it stands today, or why nothing is. */
export async function certified(
  contest: Contest,
  memberId: string,
  scene: Pick<BareScene, 'store' | 'now'>,
): Promise<Omit<Certified, 'issuedAt'> | Refusal> {
  const { now, store } = scene
  const last = await store.attempts.last(contest._id, memberId)
  const why = whyNoCertificate(contest, last, now)
  if (why || !last) return refuse(codes[why ?? 'none'])
  const { sheet, title, opensAt, closesAt } = contest
  const place = (await finalPlaces([{ contest, last }], memberId, scene)).get(contest._id) ?? null
  return {
    contest: title,
    organiser: sheet.organiser,
    opensAt,
    closesAt,
    score: certifiedScore(sheet, last, now),
    place,
    awards: certifiedAwards(sheet, last, place?.place ?? null),
  }
}
