import { isDistrictAdministrator, type Grant } from '../../domain/staff'
import type { Documents } from './documents'

/** A member who is, or was, staff. Who has no grants left is none; the row stays, so that its version goes on. */
export interface Staff {
  /** The member's id. */
  _id: string
  grants: Grant[]
  /** Each unit that a grant holds in, with those above it (`street desheng`): by these the row is found. */
  within: string[]
  districtAdministrator: boolean
  version: number
  /** The audit entry of the change that made the row what it is. */
  auditId: string
  changedAt: number
}

export type StaffChange = Pick<Staff, 'grants' | 'within' | 'auditId' | 'changedAt'>

export function openStaff(staff: Documents<Staff>) {
  const { is } = staff
  return {
    get: (id: string) => staff.get(id),
    /** Rows with a grant in one of these units, in the order of their ids, from behind the id `after`. */
    page: (within: string[], after: string, limit: number) =>
      staff.find({
        where: { within: is.in(within), _id: is.gt(after) },
        orderBy: [['_id', 'asc']],
        limit,
        fields: ['grants'],
      }),
    hasAdministrator: async () =>
      (await staff.find({ where: { districtAdministrator: true }, limit: 1, fields: ['version'] })).length >
      0,
    /** Stores the change, if the row is still as it was read (or still not there); says whether it did. */
    async change(id: string, known: Staff | null, change: StaffChange): Promise<boolean> {
      const version = (known?.version ?? 0) + 1
      const row = { ...change, districtAdministrator: isDistrictAdministrator(change.grants), version }
      if (!known) return staff.insert({ _id: id, ...row })
      return (await staff.update({ _id: id, version: known.version }, row)) > 0
    },
    /**
     * Counts the row on, if it is still as it was read. A district administrator does it before taking the district from
     * another: of two who take it from each other at the same time, neither finds the other's row as it was read.
     */
    renew: async ({ _id, version }: Staff) =>
      (await staff.update({ _id, version }, { version: version + 1 })) > 0,
  }
}
