import { useState } from 'react'
import { Alert, Button, MessagePlugin } from 'tdesign-react'
import type { DeskArticle, WrittenContent } from '../../../../contract/desk/article'
import { useQueryClient } from '@tanstack/react-query'
import { desk } from '../../../ask/desk'
import { words } from '../../../ask/useDesk'
import { writtenOf } from './useRecovered'
import type { Saving } from './useSaving'

/** What is on this PC alone, and somebody else's change that stands against it; nothing of either is lost. */
export function Unsaved({ article, saving, older, onTake, onExchange, onLeave }: UnsavedProps) {
  const client = useQueryClient()
  const [offered, setOffered] = useState(older)
  const fresh = async () => {
    const now = await desk('readDeskArticle', { articleId: article.id })
    client.setQueryData(['readDeskArticle', { articleId: article.id }], now)
    return now
  }
  if (saving.state.is === 'conflict')
    return (
      <Alert
        theme="warning"
        title="同事刚才也改了这篇，您这里的改动还没有保存"
        message="两边的字都不会丢：没用上的那一份会存成一版，在“版本”里找得到。"
        operation={
          <>
            <Button variant="text" onClick={() => tell(fresh().then((now) => saving.goOnFrom(now.revision)))}>
              用我的接着改
            </Button>
            <Button
              variant="text"
              onClick={() =>
                tell(
                  fresh().then(async (now) => {
                    // Mine first, as a version; then the other's words on top of it.
                    if (await saving.goOnFrom(now.revision, true)) onTake(writtenOf(now))
                  }),
                )
              }
            >
              用同事的接着改
            </Button>
          </>
        }
      />
    )
  if (!offered) return null
  return (
    <Alert
      theme="info"
      title="这台电脑上还留着一份没有保存的内容"
      message="它写在现在这一稿之前。要用它，现在的会存成一版。"
      operation={
        <>
          <Button
            variant="text"
            onClick={() => {
              setOffered(null)
              onExchange(offered)
            }}
          >
            用这一份
          </Button>
          <Button
            variant="text"
            onClick={() => {
              setOffered(null)
              onLeave()
            }}
          >
            不要了
          </Button>
        </>
      }
    />
  )
}

const tell = (done: Promise<unknown>): void =>
  void done.catch((error: unknown) => MessagePlugin.error(words(error)))

interface UnsavedProps {
  article: DeskArticle
  saving: Saving
  older: WrittenContent | null
  onTake: (content: WrittenContent) => void
  /** The same, and what is there now stays as a version. */
  onExchange: (content: WrittenContent) => void
  onLeave: () => void
}
