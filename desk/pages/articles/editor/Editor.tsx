import { EditorContent } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router-dom'
import { Button, Input, MessagePlugin } from 'tdesign-react'
import type { DeskArticle, WrittenContent } from '../../../../contract/desk/article'
import { longest } from '../../../../domain/article/content'
import { Heading } from '../../../parts/Heading'
import { Actions } from '../article/Actions'
import { History } from '../article/History'
import { ReturnNote } from '../article/ReturnNote'
import { Standing } from '../list/Standing'
import { allUrls, rememberUrls } from '../pictures/urls'
import { droppedSentence } from '../words'
import styles from './Editor.module.css'
import { Fields } from './Fields'
import { PreviewDrawer } from './PreviewDrawer'
import { SavedLine } from './SavedLine'
import { Toolbar } from './Toolbar'
import { Unsaved } from './Unsaved'
import { useBody } from './useBody'
import { useRecovered, writtenOf } from './useRecovered'
import { useSaving } from './useSaving'

/** Where an article is written. What is typed is on this PC at once and in the cloud a moment later. */
export function Editor({ article }: { article: DeskArticle }) {
  rememberUrls(article.pictures)
  const { content: first, isRecovered, older, keep } = useRecovered(article)
  const [content, setContent] = useState(first)
  const latest = useRef(content)
  const [isShowing, setShowing] = useState(false)
  const saving = useSaving(article, {
    saved: () => keep(null),
    dropped(dropped) {
      const sentence = droppedSentence(dropped)
      if (sentence) void MessagePlugin.warning({ content: sentence, duration: 8000 })
    },
  })
  const change = (part: Partial<WrittenContent>) => {
    latest.current = { ...latest.current, ...part }
    setContent(latest.current)
    keep({ revision: saving.revision, content: latest.current })
    saving.change(latest.current)
  }
  const body = useBody(first.html, (html) => change({ html }))
  const bring = (whole: WrittenContent) => {
    // Goes through the editor's own history: it can be undone.
    body.commands.setContent(whole.html, { emitUpdate: false })
    change(whole)
  }
  /** What is there now stays as a version. */
  const keepVersion = () => {
    saving.change(latest.current)
    return saving.save(true)
  }
  const exchange = async (whole: WrittenContent) => {
    // Who goes on typing meanwhile keeps that too.
    for (let kept: WrittenContent | null = null; kept !== latest.current;) {
      kept = latest.current
      if (!(await keepVersion())) return
    }
    bring(whole)
  }
  useEffect(() => {
    if (!isRecovered) return
    saving.change(latest.current)
    void MessagePlugin.info('上次没来得及保存的内容已经找回来了。')
    // Once, when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const isSaved = saving.state.is === 'saved' && saving.revision === article.revision
  return (
    <>
      <Heading
        title={content.title || '还没有标题'}
        note={
          <>
            <Link className={styles.up} to="..">
              文章
            </Link>{' '}
            · <Standing article={article} /> <SavedLine saving={saving} />
          </>
        }
      >
        <Button variant="text" onClick={() => void saving.save().then(() => setShowing(true))}>
          手机上的样子
        </Button>
        <Actions article={article} isSaved={isSaved} />
      </Heading>
      <Unsaved
        article={article}
        saving={saving}
        older={older}
        onTake={bring}
        onExchange={(whole) => void exchange(whole)}
        onLeave={() => keep(null)}
      />
      <ReturnNote article={article} />
      <div className={styles.columns}>
        <div className={styles.paper}>
          <Input
            className={styles.title ?? ''}
            placeholder="标题"
            maxlength={longest.title}
            value={content.title}
            onChange={(title) => change({ title })}
          />
          <Toolbar editor={body} />
          <EditorContent editor={body} className={styles.body} />
        </div>
        <div>
          <Fields head={content} onChange={change} />
          <History
            article={article}
            onKeep={() => void keepVersion()}
            onRestore={(words) => void exchange(writtenOf({ content: words }))}
          />
        </div>
      </div>
      {isShowing && (
        <PreviewDrawer content={article.content} urls={allUrls()} onClose={() => setShowing(false)} />
      )}
    </>
  )
}
