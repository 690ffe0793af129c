import Taro, { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect } from 'react'
import { lengthOf } from '../../../../domain/rich-text'
import { Notice, NoticeLine, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { forgetAnswer, useAsk } from '../../../hooks/useAsk'
import { useWithdrawn } from '../../../hooks/useWithdrawn'
import { markRead } from '../../../read-articles'
import { back, routes } from '../../../routes'
import { nameOnShelf, shelve } from '../../../shelf'
import { ArticleBar } from './ArticleBar'
import { ArticleBody } from './ArticleBody'
import { useReadBonus } from './useReadBonus'

/** An article of so few characters has its end in sight: there is nothing to scroll. */
const aScreen = 200

/** One article. Once read it lies on the phone and opens at once, with or without a network. */
export default function Article() {
  const { id = '', block } = useRouter().params
  const sought = block === undefined ? null : Number(block)
  const asked = useAsk('readArticle', { articleId: id }, { keep: nameOnShelf(id) })
  const there = asked.state === 'ready'
  const withdrawn = useWithdrawn().has(id)
  useEffect(() => {
    if (withdrawn) forgetAnswer(nameOnShelf(id))
  }, [withdrawn, id])

  useEffect(() => {
    if (!there) return
    markRead(id)
    shelve(id)
  }, [there, id])
  const isThere = asked.state === 'ready' && sought !== null && sought in asked.data.blocks
  useEffect(() => {
    if (isThere) void Taro.pageScrollTo({ selector: '#sought', offsetTop: -40, duration: 0 })
  }, [isThere])

  const line = useReadBonus(id, there, there && lengthOf(asked.data.blocks) < aScreen)

  const card = there ? asked.data : null
  const title = card?.title ?? '资讯'
  // WeChat shares pictures by https only; without one it takes what is on the screen.
  const cover = card?.cover.startsWith('https:') ? { imageUrl: card.cover } : {}
  useShareAppMessage(() => ({ title, path: routes.article(id), ...cover }))
  useShareTimeline(() => ({ title, query: `id=${encodeURIComponent(id)}`, ...cover }))

  if (withdrawn) {
    return (
      <Page>
        <Notice text="这篇文章刚刚撤下了，您可以去看看别的。" action="返回" onAction={back} />
      </Page>
    )
  }
  if (asked.state === 'loading') {
    return (
      <Page>
        <Skeleton shapes={['title', 'short', 'picture']} />
        <Skeleton shapes={['line']} times={6} />
      </Page>
    )
  }
  if (asked.state !== 'ready') {
    return (
      <Page>
        <TroubleNotice trouble={asked.trouble} onAgain={asked.again} onBack={back} />
      </Page>
    )
  }
  return (
    <Page>
      {asked.trouble && <NoticeLine text="网络不好，这是上次看过的内容" />}
      <ArticleBody article={asked.data} sought={sought} />
      {line && <NoticeLine text={line} />}
      <ArticleBar />
    </Page>
  )
}
