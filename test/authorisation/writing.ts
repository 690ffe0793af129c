import type { DeskApi } from '../../contract/desk'
import { bankWrites, bringsParts } from './bank-attempts'
import { contestWrites, keepsTyping } from './contest-attempts'
import { articleWriting } from './article-attempts'

/** Operations that leave one audit entry each time. */
export const writing: (keyof DeskApi)[] = [
  ...articleWriting,
  ...contestWrites,
  ...bankWrites,
  'answerSignIn',
  'endSession',
  'correctContest',
  'beginExport',
  'grantOverride',
  'withdrawOverride',
  'claimFirst',
  'acceptInvitation',
  'inviteStaff',
  'changeGrants',
  'removeStaff',
  'freezeRoster',
  'readSuspect',
  'decideSignal',
  'undoDecision',
  'holdRoster',
  'correctUnit',
]

/** What shows nowhere yet is written without an entry. */
export const unseen: (keyof DeskApi)[] = [keepsTyping, ...bringsParts, 'beginRoster', 'addRosterPart']
