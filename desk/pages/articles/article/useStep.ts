import { MessagePlugin } from 'tdesign-react'
import type { DeskArticle } from '../../../../contract/desk/article'
import { type Input, type Operation } from '../../../ask/desk'
import { useDo, words } from '../../../ask/useDesk'

type StepOperation = {
  [Name in Operation]: Input<Name> extends { articleId: string; revision: number } ? Name : never
}[Operation]

/** Takes a step with an article as it is shown; says how it went, and shows the article as it is then. */
export function useStep<Name extends StepOperation>(operation: Name, article: DeskArticle, said: string) {
  const doing = useDo(operation, ['readDeskArticle', 'listDeskArticles'])
  return {
    isBusy: doing.isPending,
    take: (more: Omit<Input<Name>, 'articleId' | 'revision'>): Promise<boolean> =>
      doing
        .mutateAsync({ articleId: article.id, revision: article.revision, ...more } as unknown as Input<Name>)
        .then(
          () => {
            void MessagePlugin.success(said)
            return true
          },
          (error: unknown) => {
            void MessagePlugin.error(words(error))
            return false
          },
        ),
  }
}
