import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { staffOperation } from '../../kernel/staff-operation'
import { published } from '../../newsroom/publish'
import { step } from './input'
import { meantStep } from './meant'
import { placeOfArticle } from './where'

export const publishArticle = staffOperation<DeskApi['publishArticle']>()({
  needs: 'publish articles',
  input: v.strictObject(step),
  over: placeOfArticle,
  intend: (input, scene) =>
    meantStep(input, { step: 'publish', brings: (article, { at }) => published(article, at) }, scene),
})
