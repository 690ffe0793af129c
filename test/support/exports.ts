import type { ExportHead } from '../../cloudfunctions/store/exports'
import type { District } from './district'

/** Plants an export of the units, without rows, that this member has begun; says its id. */
export async function plantExport(
  { store, cloud }: District,
  { _id, by, unitId = null }: Pick<ExportHead, '_id' | 'by'> & { unitId?: string | null },
): Promise<string> {
  const hour = { at: null, final: false, digest: null, edition: 1, correcting: false }
  const known = { contestId: 'spring', what: ['units' as const], hour, parts: {}, auditId: 'planted' }
  await store.exports.store({ ...known, _id, by, unitId, keepUntil: cloud.clock.now() + 86_400_000 }, [])
  return _id
}
