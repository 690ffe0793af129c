import type { DataCursor, DataPart, DataSection } from '../../../contract/member/data'
import type { Attempt } from '../../../domain/attempt'
import { keptAttempt, keptFeedback, keptSubscription, type KeptAttempt } from '../../../domain/my-data'
import type { Subscription } from '../../../domain/subscription'
import type { Scene } from '../../kernel/scene'
import { namesOf, unitsNow } from '../../registrar/units'
import type { From } from '../../store/history'
import { withinSize } from './within-size'

type Section = (memberId: string, from: From, scene: Scene) => Promise<Partial<DataPart>>

/** So many documents are read for a part; fewer are given when they are long. */
const atOnce = { attempts: 40, subscriptions: 500, feedback: 200 }

/** What follows a section: its own next part, or the section after it. */
const nextOf = (section: DataSection, next: From | null, then: DataSection | null): DataCursor | null => {
  if (next) return { section, ...next }
  return then && { section: then, at: null, given: 0 }
}

/** How each kind of history is read and presented, in the order of the export. */
export const sections: Record<DataSection, Section> = {
  async attempts(memberId, from, scene) {
    const { history } = scene.store.attempts
    const { documents, next } = await history.read(memberId, from, atOnce.attempts)
    const all = await Promise.all(documents.map((attempt) => present(attempt, scene)))
    const part = withinSize(all)
    const rest = part.length < all.length ? history.after(documents.slice(0, part.length), from) : next
    return { attempts: part, next: nextOf('attempts', rest, 'subscriptions') }
  },
  async subscriptions(memberId, from, { store, now }) {
    const { documents, next } = await store.subscriptions.history.read(memberId, from, atOnce.subscriptions)
    const titleOf = async (row: Subscription) =>
      row.kind === 'reminder' ? ((await store.contests.get(row.contestId, now))?.title ?? '') : ''
    const subscriptions = await Promise.all(
      documents.map(async (row) => keptSubscription(row, await titleOf(row))),
    )
    return { subscriptions, next: nextOf('subscriptions', next, 'feedback') }
  },
  async feedback(memberId, from, { store }) {
    const { documents, next } = await store.feedback.history.read(memberId, from, atOnce.feedback)
    return { feedback: documents.map(keptFeedback), next: nextOf('feedback', next, null) }
  },
}

async function present(attempt: Attempt, { store, now }: Scene): Promise<KeptAttempt> {
  const contest = await store.contests.get(attempt.contestId, now)
  if (!contest) throw new Error(`attempt ${attempt._id} has no contest`)
  const [pool, keys, units] = await Promise.all([
    store.contests.pool(contest.poolId, now),
    store.contests.answerKeys(contest.poolId, now),
    unitsNow(store, now),
  ])
  return keptAttempt(attempt, { contest, unit: namesOf(attempt.unit, units), pool, keys }, now)
}
