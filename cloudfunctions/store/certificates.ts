import type { Documents } from './documents'
import { history } from './history'

/** Whose certificate of which contest has this number (the id). What stands on it is read from where it lies. */
export interface CertificateRow {
  _id: string
  contestId: string
  memberId: string
  /** ms; when it was first taken. */
  at: number
}

export function openCertificates(certificates: Documents<CertificateRow>) {
  const { is } = certificates
  return {
    history: history(certificates, 'at'),
    get: (number: string) => certificates.get(number),
    /** The row of a number, stored if it is the first time. */
    async take(row: CertificateRow): Promise<CertificateRow> {
      const known = await certificates.get(row._id)
      const taken = known ?? ((await certificates.insert(row)) ? row : await certificates.get(row._id))
      if (taken?.memberId !== row.memberId || taken.contestId !== row.contestId)
        throw new Error('two certificates have the same number')
      return taken
    },
    /** Takes away what a member took until then (ms). */
    forget: (memberId: string, until: number) => certificates.remove({ memberId, at: is.lte(until) }),
    /** Takes away so many of a contest's; says how many. */
    async forgetSome(contestId: string, limit: number): Promise<number> {
      const found = await certificates.find({ where: { contestId }, limit, fields: ['contestId'] })
      return found.length === 0 ? 0 : certificates.remove({ _id: is.in(found.map(({ _id }) => _id)) })
    },
  }
}
