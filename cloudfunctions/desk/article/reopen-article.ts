import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { staffOperation } from '../../kernel/staff-operation'
import { step } from './input'
import { meantStep } from './meant'
import { placeOfArticle } from './where'

export const reopenArticle = staffOperation<DeskApi['reopenArticle']>()({
  needs: 'write articles',
  input: v.strictObject(step),
  over: placeOfArticle,
  intend: (input, scene) => meantStep(input, { step: 'reopen' }, scene),
})
