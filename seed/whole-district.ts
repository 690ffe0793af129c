import { inParts } from '../domain/parts'
import { makeBatch } from '../cloudfunctions/clock/make-batch'
import { askerOf } from '../cloudfunctions/kernel/scene'
import { finalDigest } from '../cloudfunctions/referee/final-digest'
import { publishContest } from '../cloudfunctions/referee/publish'
import type { Store } from '../cloudfunctions/store'
import type { Batch, BoardPage } from '../cloudfunctions/store/boards'
import type { Member } from '../cloudfunctions/store/members'
import type { Attempt } from '../domain/attempt'
import { closesAt, keptUntil, opensAt } from '../domain/rule-sheet'
import { poolId, readBank } from './bank'
import { inStreet } from '../domain/unit'
import { privacy } from '../config/privacy'
import { bulk, perCall } from './bulk'
import { foldAtOnce } from './fold-at-once'
import { inventAttempts, type KnownMember } from './invent-attempts'
import { inventMembers } from './members'
import { plantRoster, wholeSize } from './roster'
import { districtSheet } from './sheets'
import { underWay } from './under-way'

export const districtContest = 'district-2026'

/** So many calls under way keep the storing side busy while the making side computes. */
const together = 4

interface Planting {
  store: Store
  /** The cloud's key that members' ids are made with. */
  memberKey: string
  members: number
  now: number
  say: (progress: string) => void
}

/**
 * The district at its real size: the roster, so many members, and a contest that is over in which each of them took part, with its
 * attempts, its chain of batches and its frozen board, as the doors and the clock would have left them in weeks. Needs the
 * bank. The contest is published last: a planting that was broken off shows nothing.
 */
export async function plantWholeDistrict({ store, memberKey, members, now, say }: Planting): Promise<void> {
  const sheet = districtSheet(now)
  const invented = inventMembers(members)
  const units = await plantRoster(store, { size: wholeSize, members: invented, memberKey, now, say })
  const known = invented.map((member, at): KnownMember => ({
    ...member,
    id: idOf(member.openid, memberKey),
    unit: units[at] ?? inStreet(member.streetId),
  }))
  await plantMembers(known, opensAt(sheet), keptUntil(sheet), say)
  await plantAttempts(known, sheet, say)
  const contest = { id: districtContest, summary: '全区职工一起答题，二十道题，十五分钟。', sheet, poolId }
  await publishContest(store, contest, closesAt(sheet))
  const published = await store.contests.fresh(districtContest)
  if (published) await store.contests.freeze(districtContest, 1, await finalDigest(store, published, now))
}

function idOf(openid: string, memberKey: string): string {
  const asker = askerOf(openid, memberKey)
  return asker.kind === 'member' ? asker.id : ''
}

async function plantMembers(
  known: readonly KnownMember[],
  joinedAt: number,
  keepUntil: number,
  say: Planting['say'],
) {
  const stored = bulk<Member>('members')
  const storing = underWay(together)
  let done = 0
  for (const part of inParts(known, perCall)) {
    const documents = part.map(({ id, name, unit }): Member => ({
      _id: id,
      name,
      unit,
      phone: null,
      phoneProven: false,
      personId: null,
      agreement: privacy.version,
      keepUntil,
      joinedAt,
      changedAt: joinedAt,
    }))
    await storing.begin(async () => {
      // The first few have come through the doors before.
      if (!(await stored.insert(documents))) for (const member of documents) await stored.insert(member)
      say(`${(done += part.length)} members`)
    })
  }
  await storing.all()
}

async function plantAttempts(
  known: readonly KnownMember[],
  sheet: ReturnType<typeof districtSheet>,
  say: Planting['say'],
): Promise<void> {
  const [attempts, batches, pages] = [
    bulk<Attempt>('attempts'),
    bulk<Batch>('batches'),
    bulk<BoardPage>('board_pages'),
  ]
  const board = foldAtOnce(districtContest, sheet)
  let last: Batch | null = null
  let part: Attempt[] = []
  let done = 0
  const storing = underWay(together)
  const store = async (batch: Batch, folded: Attempt[]) => {
    const stored = await Promise.all([attempts.insert(folded), batches.insert(batch)])
    if (!stored.every(Boolean))
      throw new Error(`${districtContest} was planted before, or broken off: begin with an empty folder`)
    say(`${(done += folded.length)} of ${known.length} attempts`)
  }
  /** Stores batches while the next ones are being made. */
  const take = async () => {
    const batch = makeBatch(
      districtContest,
      districtContest,
      last,
      part,
      (part.at(-1)?.finish?.at ?? 0) + 5000,
    )
    const folded = part.map((attempt) => ({ ...attempt, foldedIn: batch.seq }))
    board.add(batch)
    last = batch
    part = []
    await storing.begin(() => store(batch, folded))
  }
  for (const attempt of inventAttempts(districtContest, sheet, known, readBank())) {
    part.push(attempt)
    if (part.length === perCall) await take()
  }
  if (part.length > 0) await take()
  await storing.all()
  if (last) for (const some of inParts(board.pages(last), 50)) await pages.insert(some)
}
