import { Button } from 'tdesign-react'
import { Drawer } from '../../../parts/Drawer'
import type { DeskArticle } from '../../../../contract/desk/article'
import { changedBlocks } from '../../../../domain/article/compare'
import type { Content } from '../../../../domain/article/content'
import { useDesk, words } from '../../../ask/useDesk'
import { Loading } from '../../../parts/Loading'
import { Trouble } from '../../../parts/Trouble'
import { PhonePreview } from '../blocks/PhonePreview'
import styles from './History.module.css'

/** An older version beside the present one, with what differs marked in both. */
export function Compare({ article, version, onClose, onRestore }: CompareProps) {
  const asked = useDesk('readArticleVersion', { articleId: article.id, version }, { staleTime: Infinity })
  const changed = asked.data && changedBlocks(asked.data.content.blocks, article.content.blocks)
  const restore = () => {
    if (asked.data && onRestore) onRestore(asked.data.content)
    onClose()
  }
  return (
    <Drawer
      visible
      size="880px"
      header={`第 ${version} 版和现在的比一比`}
      onClose={onClose}
      footer={
        <>
          {onRestore && (
            <Button disabled={!asked.data} onClick={restore}>
              用这一版接着改
            </Button>
          )}
          <Button variant="outline" onClick={onClose}>
            关闭
          </Button>
        </>
      }
    >
      {asked.isPending && <Loading />}
      {asked.error && <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />}
      {asked.data && changed && (
        <div className={styles.pair} tabIndex={0} role="region" aria-label="两版对照">
          <section>
            <h3>第 {version} 版</h3>
            <PhonePreview content={asked.data.content} urls={asked.data.pictures} marks={changed.before} />
          </section>
          <section>
            <h3>现在</h3>
            <PhonePreview content={article.content} urls={article.pictures} marks={changed.after} />
          </section>
        </div>
      )}
    </Drawer>
  )
}

interface CompareProps {
  article: DeskArticle
  version: number
  onClose: () => void
  onRestore?: (content: Content) => void
}
