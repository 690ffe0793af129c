import type { DeskApi } from '../../contract/desk'
import { articleWriting } from './article-attempts'
import { contestWrites } from './contest-attempts'

/** Operations of staff that write, with one entry each. */
export const writing: (keyof DeskApi)[] = [
  ...articleWriting,
  ...contestWrites,
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
]
