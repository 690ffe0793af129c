import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { staffOperation } from '../../kernel/staff-operation'
import { publicWords } from '../../newsroom/public-words'
import { withVersion } from '../../newsroom/versions'
import { step } from './input'
import { meantStep } from './meant'
import { placeOfArticle } from './where'

export const discardArticle = staffOperation<DeskApi['discardArticle']>()({
  needs: 'write articles',
  input: v.strictObject(step),
  over: placeOfArticle,
  intend: (input, scene) =>
    meantStep(
      input,
      {
        step: 'discard',
        brings: async (article, { by, at }) => ({
          versions: await withVersion(scene.store, article, article.work, {
            ...{ by, at, why: 'discarded', chance: scene.random() },
          }),
          ...(article.state === 'unpublished' ? {} : { work: publicWords(article) }),
        }),
      },
      scene,
    ),
})
