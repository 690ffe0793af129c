import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { words } from '../../kernel/input'
import { staffOperation } from '../../kernel/staff-operation'
import { step } from './input'
import { meantStep } from './meant'
import { placeOfArticle } from './where'

export const reviewArticle = staffOperation<DeskApi['reviewArticle']>()({
  needs: 'review articles',
  input: v.strictObject({
    ...step,
    decision: v.picklist(['approve', 'return']),
    note: v.exactOptional(words(0, 500)),
  }),
  over: placeOfArticle,
  intend: ({ decision, note = '', ...input }, scene) =>
    meantStep(
      input,
      {
        step: decision,
        note,
        unless: () => (decision === 'return' && note === '' ? 'note_needed' : null),
      },
      scene,
    ),
})
