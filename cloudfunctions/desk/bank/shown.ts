import type { Bank } from '../../../contract/desk/bank'
import type { StaffScene } from '../../kernel/staff-operation'
import type { BankRow } from '../../store/banks'

/** Banks as the desk shows them, with the names of those who published. */
export async function shownBanks(rows: readonly BankRow[], { now, store }: StaffScene): Promise<Bank[]> {
  const people = rows.flatMap(({ versions }) => versions.map(({ by }) => by))
  const names = people.length > 0 ? await store.members.names(people, now) : new Map<string, string | null>()
  return rows.map(({ _id, name, archived, poolId, versions }) => ({
    ...{ id: _id, name, archived, poolId },
    versions: versions.map(({ poolId, at, by, questions, counts }) => ({
      ...{ poolId, at, questions, counts },
      by: names.get(by) ?? null,
    })),
  }))
}
