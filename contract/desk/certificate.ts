import type { Certified } from '../member/certificate'

export interface CertificateCheckApi {
  /**
   * What the certificate of a number says today, for any of staff, wherever its member belongs. Blanks, hyphens and small
   * letters are understood. Refuses `certificate_mistyped` where the number contradicts itself, `certificate_unknown`,
   * `certificate_not_yet` while a correction is worked out.
   */
  checkCertificate(input: { number: string }): CheckedCertificate
}

export interface CheckedCertificate extends Certified {
  name: string
  /** The federation knows the member to be a person on the roster. */
  verified: boolean
}
