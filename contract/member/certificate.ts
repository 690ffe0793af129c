export interface CertificateApi {
  /**
   * What stands on the asker's certificate of a contest whose board is frozen, with the number by which staff check it.
   * Refuses `contest_not_found`, `certificate_none` (nothing of the asker counts), `certificate_not_yet`, `certificate_over`
   * (the contest's day of keeping is past), `certificate_nameless`.
   */
  readCertificate(input: { contestId: string }): Certificate
}

export interface Certificate extends Certified {
  /** Twelve characters in groups of four. */
  number: string
  /** The member's own, in full. */
  name: string
}

/** What is certified of a result, besides whose it is. */
export interface Certified {
  contest: string
  organiser: string
  /** ms */
  opensAt: number
  closesAt: number
  /** null where the sheet publishes no scores; then no place is told either. */
  score: number | null
  place: { place: number; shared: boolean } | null
  /** What the sheet gives to a member with this result; tickets in a drawing of lots are none. */
  awards: string[]
  /** ms; when the certificate was first taken. */
  issuedAt: number
}
