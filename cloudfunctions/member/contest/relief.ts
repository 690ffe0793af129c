import type { Attempt } from '../../../domain/attempt'
import { latestClose, noRelief, reliefOf, type Override, type Relief } from '../../../domain/relief'
import type { Hour } from '../../../domain/rule-sheet'
import type { Scene } from '../../kernel/scene'
import type { Contest } from '../../store/contests'

/** What staff arranged in a contest; nothing any more once its board is final. */
export const overridesOf = async (contest: Contest, { now, store }: Scene): Promise<readonly Override[]> =>
  contest.final ? [] : store.overrides.of(contest._id, now)

/** The present, and when the contest is over for the last who may play. */
export const hourOf = async (contest: Contest, scene: Scene): Promise<Hour> => ({
  now: scene.now,
  close: latestClose(contest.sheet, await overridesOf(contest, scene)),
})

/** What is arranged for the asker. The units are those that the contest knows the member by, before the first link the own ones. */
export async function reliefFor(
  contest: Contest,
  last: Pick<Attempt, 'unit'> | null,
  scene: Scene,
): Promise<Relief> {
  const { asker, store } = scene
  if (asker.kind === 'nobody') return noRelief
  const overrides = await overridesOf(contest, scene)
  const hasUnits = overrides.some(({ unitId }) => unitId !== null)
  const unit = last?.unit ?? (hasUnits ? (await store.members.get(asker.id))?.unit : null)
  return reliefOf(overrides, { memberId: asker.id, unit: unit ?? null })
}
