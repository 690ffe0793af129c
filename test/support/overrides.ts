import { overrideId, type OverrideRow } from '../../cloudfunctions/store/overrides'
import type { District } from './district'

let planted = 0

/** Something that was arranged without asking anybody: one try more for a member whom nobody knows; gives its id. */
export async function plantOverride(
  { store, cloud }: District,
  change: Partial<OverrideRow> & Pick<OverrideRow, 'contestId'>,
): Promise<string> {
  const at = cloud.clock.now()
  const row: OverrideRow = {
    _id: overrideId(at, String((planted += 1))),
    over: 'district',
    memberId: 'x'.repeat(16),
    unitId: null,
    tries: 1,
    minutes: 0,
    closesAt: 0,
    reason: '停电',
    by: 'y'.repeat(16),
    at,
    withdrawn: null,
    state: 'holds',
    auditId: '',
    ...change,
  }
  await store.overrides.insert(row)
  return row._id
}
