import { Link, useParams } from 'react-router-dom'
import { useDesk, words } from '../../../ask/useDesk'
import { Heading } from '../../../parts/Heading'
import { Loading } from '../../../parts/Loading'
import { Trouble } from '../../../parts/Trouble'
import { Editor } from '../editor/Editor'
import { Standing } from '../list/Standing'
import { Actions } from './Actions'
import styles from './ArticlePage.module.css'
import { History } from './History'
import { Reading } from './Reading'

/** One article: written at while it may be, else read, with what can be done now and everything that was. */
export function ArticlePage() {
  const { id = '' } = useParams()
  const asked = useDesk('readDeskArticle', { articleId: id }, { staleTime: 0 })
  if (asked.isPending) return <Loading />
  if (asked.error && !asked.data)
    return <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />
  const article = asked.data
  if (article.may.includes('write')) return <Editor key={id} article={article} />
  return (
    <>
      <Heading
        title={article.content.title || '还没有标题'}
        note={
          <>
            <Link className={styles.up} to="..">
              文章
            </Link>{' '}
            · <Standing article={article} />
          </>
        }
      >
        <Actions article={article} />
      </Heading>
      <div className={styles.columns}>
        <Reading article={article} />
        <History article={article} />
      </div>
    </>
  )
}
