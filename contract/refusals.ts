/**
 * Every expected "no" of every door. Each code has one Chinese sentence in `src/messages.ts`.
 * The list only grows: an old app must understand what it was told.
 */
export type RefusalCode =
  | 'unknown_operation'
  | 'bad_input'
  | 'not_signed_in'
  | 'profile_needed'
  | 'agreement_outdated'
  | 'unit_not_found'
  | 'phone_unproven'
  | 'article_not_found'
  | 'contest_not_found'
  | 'contest_not_open'
  | 'contest_closed'
  | 'contest_not_upcoming'
  | 'board_not_offered'
  | 'outside_hours'
  | 'not_invited'
  | 'verified_only'
  | 'wait_between'
  | 'gate_not_open'
  | 'gate_missed'
  | 'gate_in_turn'
  | 'gate_done'
  | 'bonus_counted'
  | 'bonus_enough'
  | 'bonus_not_offered'
  | 'read_on'
  | 'no_tries_today'
  | 'no_tries_left'
  | 'attempt_not_found'
  | 'attempt_closed'
  | 'newer_elsewhere'
  | 'review_closed'
  | 'person_entered'
  | 'answers_removed'
  | 'too_many'
  | 'busy'
  | 'not_staff'
  | 'not_allowed'
  | 'not_yourself'
  | 'not_your_own'
  | 'code_not_accepted'
  | 'card_not_accepted'
  | 'card_old'
  | 'staff_not_found'
  | 'changed_meanwhile'

/** An expected answer that is not what was asked for. `at` (ms) says when it will be different, where that is known. */
export interface Refusal {
  refused: RefusalCode
  at?: number
}
