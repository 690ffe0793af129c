import type { DataCursor, DataPart, DataSection } from '../../../contract/member/data'
import type { Attempt } from '../../../domain/attempt'
import { keptCertificate } from '../../../domain/certificate'
import { correctKeys } from '../../../domain/correction'
import {
  keptAttempt,
  keptEntry,
  keptFeedback,
  keptOverride,
  keptSubscription,
  type KeptAttempt,
} from '../../../domain/my-data'
import { keptDeed } from '../../../domain/my-work'
import type { Scene } from '../../kernel/scene'
import { namesOf, unitsNow } from '../../registrar/units'
import type { AuditRow } from '../../store/audit'
import type { From, History } from '../../store/history'
import { hourOf } from '../contest/relief'
import { namesNow } from './names'
import { withinSize } from './within-size'

/** The sections in the order of the export. */
export const order = [
  'attempts',
  'entries',
  'certificates',
  'overrides',
  'subscriptions',
  'feedback',
  'deeds',
  'changes',
] as const

interface Part<Section extends DataSection> {
  rows: DataPart[Section]
  next: From | null
}

type Read<Section extends DataSection> = (
  memberId: string,
  from: From,
  scene: Scene,
) => Promise<Part<Section>>

/** How each kind of history is read and presented; so many documents at once, fewer when they are long. */
const reads: { [Section in DataSection]: Read<Section> } = {
  attempts: (id, from, scene) =>
    part(scene.store.attempts.history, [id, from, 40], (attempt) => presentAttempt(attempt, scene)),
  entries: (id, from, scene) =>
    part(scene.store.entries.history, [id, from, 500], async (entry) =>
      keptEntry(entry, await titleOf(entry.contestId, scene)),
    ),
  certificates: (id, from, scene) =>
    part(scene.store.certificates.history, [id, from, 500], async (row) =>
      keptCertificate(row, await titleOf(row.contestId, scene)),
    ),
  overrides: (id, from, scene) =>
    part(scene.store.overrides.history, [id, from, 200], async (row) =>
      keptOverride(row, await titleOf(row.contestId, scene)),
    ),
  subscriptions: (id, from, scene) =>
    part(scene.store.subscriptions.history, [id, from, 500], async (row) =>
      keptSubscription(row, row.kind === 'reminder' ? await titleOf(row.contestId, scene) : ''),
    ),
  feedback: (id, from, { store }) => part(store.feedback.history, [id, from, 200], keptFeedback),
  deeds: (id, from, scene) => audited(scene.store.audit.deeds, [id, from, 200], scene),
  changes: (id, from, scene) => audited(scene.store.audit.changes, [id, from, 200], scene),
}

/** A part of a section, and where to go on: in it, or in the section after it. */
export async function readSection(
  memberId: string,
  { section, ...from }: DataCursor,
  scene: Scene,
): Promise<Partial<DataPart>> {
  const { rows, next } = await reads[section](memberId, from, scene)
  const then = order[order.indexOf(section) + 1]
  const after = next ? { section, ...next } : then ? { section: then, at: null, given: 0 } : null
  return { [section]: rows, next: after }
}

type Place = [memberId: string, from: From, atOnce: number]

async function part<D extends { _id: string }, Kept>(
  history: History<D>,
  [memberId, from, atOnce]: Place,
  present: (document: D) => Kept | Promise<Kept>,
): Promise<{ rows: Kept[]; next: From | null }> {
  const { documents, next } = await history.read(memberId, from, atOnce)
  const all = await Promise.all(documents.map(present))
  const rows = withinSize(all)
  return {
    rows,
    next: rows.length < all.length ? history.after(documents.slice(0, rows.length), from) : next,
  }
}

async function audited(history: History<AuditRow>, place: Place, scene: Scene) {
  const names = await namesNow(scene)
  return part(history, place, (row) => keptDeed(row, place[0], names))
}

const titleOf = async (contestId: string, { store, now }: Scene): Promise<string> =>
  (await store.contests.get(contestId, now))?.title ?? ''

async function presentAttempt(attempt: Attempt, scene: Scene): Promise<KeptAttempt> {
  const { store, now } = scene
  const contest = await store.contests.get(attempt.contestId, now)
  if (!contest) throw new Error(`attempt ${attempt._id} has no contest`)
  const [pool, keys, units] = await Promise.all([
    store.contests.pool(contest.poolId, now),
    store.contests.answerKeys(contest.poolId, now),
    unitsNow(store, now),
  ])
  return keptAttempt(
    attempt,
    { contest, unit: namesOf(attempt.unit, units), pool, keys: correctKeys(keys, contest.corrections) },
    await hourOf(contest, scene),
  )
}
