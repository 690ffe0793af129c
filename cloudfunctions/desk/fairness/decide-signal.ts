import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { attemptId, id, words } from '../../kernel/input'
import { staffOperation } from '../../kernel/staff-operation'
import { meantStep } from './decide'
import { placesOfPaper } from './paper-in-question'

export const decideSignal = staffOperation<DeskApi['decideSignal']>()({
  needs: 'judge papers',
  input: v.strictObject({
    contestId: id,
    attemptId,
    decision: v.picklist(['keep', 'annul']),
    reason: words(1, 300),
  }),
  over: placesOfPaper,
  intend: meantStep,
})
