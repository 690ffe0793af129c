import type { History } from './history'
import { boardIsTheNaiveOne } from './oracles/board'
import { eachAttemptIsFoldedOnce } from './oracles/folds'
import { nothingGoesBack, nothingIsTakenTooLate, triesKeepToTheSheet } from './oracles/limits'
import { nobodyIsRemindedTwice, noReminderIsLeftWaiting, theLedgerIsNeverTooHigh } from './oracles/reminders'
import { noProfileIsLost, noSaveIsLost } from './oracles/saves'
import { onePaperAnAttempt, scoreIsTheRegrade } from './oracles/scores'
import { noSubmissionIsLost, oneScoreAnAttempt } from './oracles/submissions'
import { nobodyReachesAnother, noReplyTellsASecret, nothingFaultsByItself } from './oracles/secrets'

/** What must hold of every run, whatever went wrong in it. */
const invariants: Record<string, (history: History) => string[]> = {
  'no acknowledged submission is lost': noSubmissionIsLost,
  'no acknowledged save is lost': noSaveIsLost,
  'no acknowledged profile is lost': noProfileIsLost,
  'an attempt has one score': oneScoreAnAttempt,
  'an attempt has one paper': onePaperAnAttempt,
  'a score is the regrade of stored answers and paper': scoreIsTheRegrade,
  'the board is the naive recomputation': boardIsTheNaiveOne,
  'each attempt is folded once': eachAttemptIsFoldedOnce,
  'tries never exceed the sheet': triesKeepToTheSheet,
  'nothing is taken after deadline and grace': nothingIsTakenTooLate,
  'nothing saved or ended goes back': nothingGoesBack,
  'no reply tells a secret': noReplyTellsASecret,
  'nobody reaches another member': nobodyReachesAnother,
  'nothing faults by itself': nothingFaultsByItself,
  'nobody is reminded twice': nobodyIsRemindedTwice,
  'the ledger never holds more than WeChat does': theLedgerIsNeverTooHigh,
  'no reminder waits for ever': noReminderIsLeftWaiting,
}

/** Every invariant that a run broke, with what was seen. */
export const judge = (history: History): { invariant: string; seen: string }[] =>
  Object.entries(invariants).flatMap(([invariant, holds]) =>
    holds(history).map((seen) => ({ invariant, seen })),
  )
