import * as v from 'valibot'
import { federation } from '../../../config/federation'
import type { DeskApi } from '../../../contract/desk'
import { missingIn } from '../../../domain/article/content'
import { staffOperation } from '../../kernel/staff-operation'
import { withVersion } from '../../newsroom/versions'
import { step } from './input'
import { meantStep } from './meant'
import { placeOfArticle } from './where'

const channels = federation.channels.map(({ id }) => id)

export const submitArticle = staffOperation<DeskApi['submitArticle']>()({
  needs: 'write articles',
  input: v.strictObject(step),
  over: placeOfArticle,
  intend: (input, scene) =>
    meantStep(
      input,
      {
        step: 'submit',
        unless: ({ work }) => (missingIn(work, channels).length > 0 ? 'article_unfinished' : null),
        brings: async (article, { by, at }) => ({
          versions: await withVersion(scene.store, article, article.work, {
            ...{ by, at, why: 'submitted', chance: scene.random() },
          }),
        }),
      },
      scene,
    ),
})
