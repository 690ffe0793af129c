import type { Grant } from '../../domain/staff'

export interface StaffApi {
  /** The asker's own name, roles and scopes; none for who is no staff. */
  readMe(input: Record<string, never>): { memberId: string; name: string | null; grants: Grant[] }
  /**
   * Makes the asker the first administrator of the district, by the code that the deployment was given.
   * Refuses `profile_needed`, and `code_not_accepted` whatever is wrong.
   */
  claimFirst(input: { code: string }): { grants: Grant[] }
  /** Staff within the asker's scopes, 50 at a time; `after` is the `next` of the page before. */
  listStaff(input: { after?: string }): { staff: StaffMember[]; next: string | null }
  /** Makes a code that makes whoever accepts it staff; it is shown this once. Refuses `unit_not_found`. */
  inviteStaff(input: { grant: Grant }): { code: string; endsAt: number }
  /**
   * Takes the rights that an invitation offers. Refuses `profile_needed`, `code_not_accepted`, `not_yourself`, and after
   * five wrong codes on one day `tries_used_up`.
   */
  acceptInvitation(input: { code: string }): { grants: Grant[] }
  /**
   * Gives and takes rights of somebody who is staff within the asker's scopes; who is not needs an invitation. Refuses `staff_not_found`, `unit_not_found`, `not_yourself`.
   */
  changeGrants(input: { memberId: string; give: Grant[]; take: Grant[] }): { grants: Grant[] }
  /** Takes all rights of somebody. Refuses `staff_not_found`, `not_yourself`, `changed_meanwhile`. */
  removeStaff(input: { memberId: string }): { grants: Grant[] }
}

export interface StaffMember {
  memberId: string
  /** null when the member has no profile any more. */
  name: string | null
  /** Those that lie within the asker's scopes. */
  grants: Grant[]
}
