import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { words } from '../../kernel/input'
import { staffOperation } from '../../kernel/staff-operation'
import { step } from './input'
import { meantStep } from './meant'
import { placeOfArticle } from './where'

export const withdrawArticle = staffOperation<DeskApi['withdrawArticle']>()({
  needs: 'withdraw articles',
  input: v.strictObject({ ...step, reason: words(2, 200) }),
  over: placeOfArticle,
  intend: ({ reason, ...input }, scene) =>
    meantStep(
      input,
      {
        step: 'withdraw',
        note: reason,
        brings: (_, { at }) => ({ withdrawnAt: at, pinnedUntil: 0, scheduledAt: 0, scheduledBy: '' }),
      },
      scene,
    ),
})
