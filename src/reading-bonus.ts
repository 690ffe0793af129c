import { beijingDay } from '../domain/time'
import type { BonusOffer, ContestPage } from '../contract/member/contest'
import { isRecord, kept } from './storage'

/** A contest that gives points for reading, as this phone has last heard. */
export interface ReadingOffer {
  contestId: string
  points: number
  /** ms */
  opensAt: number
  /** ms */
  closesAt: number
  /** The Beijing day on which nothing more is to be had; empty for none. */
  fullOn: string
  /** Nothing more is to be had at all. */
  full: boolean
}

const place = kept<{ offers: ReadingOffer[] }>('reading-bonus', 1, isRecord)
const known = (): ReadingOffer[] => place.read()?.offers ?? []

/** Keeps in mind what a contest's page said about reading. */
export function noteReading(page: ContestPage, offers: BonusOffer[], today: string): void {
  const { id: contestId, opensAt, closesAt } = page
  const rest = known().filter((one) => one.contestId !== contestId)
  const offer = offers.find(({ kind }) => kind === 'read')
  if (!offer) {
    if (rest.length < known().length) place.write({ offers: rest })
    return
  }
  const { points, leftToday, inAll, earned } = offer
  const full = inAll !== null && earned >= points * inAll
  const fullOn = leftToday === 0 ? today : ''
  place.write({ offers: [...rest, { contestId, points, opensAt, closesAt, fullOn, full }] })
}

/** The contests for which reading earns something at this hour. */
export function readingOffers(now: number): ReadingOffer[] {
  const today = beijingDay(now)
  return known().filter(
    ({ opensAt, closesAt, full, fullOn }) => opensAt <= now && now < closesAt && !full && fullOn !== today,
  )
}
