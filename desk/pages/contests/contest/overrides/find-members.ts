import type { AbsentMember, MemberResult } from '../../../../../contract/desk/result-table'
import { desk } from '../../../../ask/desk'

/** A member of whom one knows the name. */
export interface FoundMember {
  memberId: string
  name: string
  unit: string
  hasTakenPart: boolean
}

/** Members whose name begins so, of these units (null: of the district), whether they have taken part in the contest or not. */
export async function findMembers(
  contestId: string,
  name: string,
  units: readonly (string | null)[],
): Promise<FoundMember[]> {
  const found = await Promise.all(
    units.map(async (unitId) => {
      const asked = { contestId, name, ...(unitId !== null && { unitId }) }
      const [taken, absent] = await Promise.all([desk('listMemberResults', asked), desk('listAbsent', asked)])
      return [
        ...taken.rows.map((row) => asFound(row, true)),
        ...absent.rows.map((row) => asFound(row, false)),
      ]
    }),
  )
  // A member whose paper is open is on both lists; units of a scope may lie in each other.
  return [...new Map(found.flat().map((one) => [one.memberId, one])).values()]
}

const asFound = (
  { memberId, name, unit }: Pick<MemberResult | AbsentMember, 'memberId' | 'name' | 'unit'>,
  hasTakenPart: boolean,
): FoundMember => ({
  memberId,
  name: name ?? '（无姓名）',
  unit: unit.join(' › ') || '未填单位',
  hasTakenPart,
})
