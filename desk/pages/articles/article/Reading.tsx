import type { DeskArticle } from '../../../../contract/desk/article'
import { changedBlocks } from '../../../../domain/article/compare'
import { PhonePreview } from '../blocks/PhonePreview'
import styles from './ArticlePage.module.css'
import { ReturnNote } from './ReturnNote'

/** The working copy as a phone would show it; beside what is published, the changed parts are marked. */
export function Reading({ article }: { article: DeskArticle }) {
  const { content, published, pictures, stage } = article
  const isNewer = published !== null && stage !== 'settled'
  const marks = isNewer ? changedBlocks(published.blocks, content.blocks).after : null
  return (
    <div>
      <ReturnNote article={article} />
      {isNewer && (
        <p className={styles.note}>会员现在看到的还是已发布的那一版。下面红线标出的是这一稿改动的地方。</p>
      )}
      <PhonePreview content={content} urls={pictures} {...(marks && { marks })} />
    </div>
  )
}
