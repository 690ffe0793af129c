import type { History } from './history'
import { boardIsTheNaiveOne } from './oracles/board'
import { bonusesAreCountedOnce, bonusesKeepToTheirCaps } from './oracles/bonuses'
import { noCorrectionIsLost, standingsAreTheRegrade } from './oracles/editions'
import { aFrozenBoardNeverChanges, theDigestMatches } from './oracles/evidence'
import { eachAttemptIsFoldedOnce } from './oracles/folds'
import { aGateIsLitByItsMarks, gatesKeepToTheMap, noGateIsSaidToBeLitWithout } from './oracles/gates'
import { nothingGoesBack, nothingIsTakenTooLate, triesKeepToTheSheet } from './oracles/limits'
import { everyPaperHasItsTime, noArrangementIsLost, nobodyIsRefusedWhatIsArranged } from './oracles/overrides'
import { nobodyIsRemindedTwice, noReminderIsLeftWaiting, theLedgerIsNeverTooHigh } from './oracles/reminders'
import { noProfileIsLost, noSaveIsLost } from './oracles/saves'
import { onePaperAnAttempt, scoreIsTheRegrade } from './oracles/scores'
import { noSubmissionIsLost, oneScoreAnAttempt } from './oracles/submissions'
import { nobodyReachesAnother, noReplyTellsASecret, nothingFaultsByItself } from './oracles/secrets'
import { unitBoardsAreSums } from './oracles/units'

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
  'everybody stands where a regrade by hand puts them': standingsAreTheRegrade,
  'no correction is lost or left half done': noCorrectionIsLost,
  'unit boards are the sums of their members': unitBoardsAreSums,
  'the digest is that of the board by hand': theDigestMatches,
  'a frozen board never changes': aFrozenBoardNeverChanges,
  'no bonus is lost or counted twice': bonusesAreCountedOnce,
  'bonuses keep to their caps': bonusesKeepToTheirCaps,
  'a gate is lit by its marks': aGateIsLitByItsMarks,
  'no gate is said to be lit without its marks': noGateIsSaidToBeLitWithout,
  'gates keep to the map': gatesKeepToTheMap,
  'nothing that staff arranged is lost': noArrangementIsLost,
  'nobody is refused what is arranged': nobodyIsRefusedWhatIsArranged,
  'every paper has its time': everyPaperHasItsTime,
  'tries never exceed the sheet and what is arranged': triesKeepToTheSheet,
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
