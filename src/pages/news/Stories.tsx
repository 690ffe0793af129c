import { View } from '@tarojs/components'
import type { ArticleCard } from '../../../contract/member/news'
import { ListEnd } from '../../components/ListEnd'
import { Notice, NoticeLine, TroubleNotice } from '../../components/Notice'
import { Skeleton } from '../../components/Skeleton'
import { cx } from '../../cx'
import { useServerNow } from '../../hooks/useServerNow'
import styles from './Stories.module.scss'
import { LeadStory, RowStory } from './Story'
import type { Articles } from './useArticles'

/** The list as it stands: coming, there, empty, or why not. */
export function Stories({ list, read, onAll }: StoriesProps) {
  const now = useServerNow(60_000)
  const { first, articles } = list

  if (first.state === 'loading') {
    return (
      <View className={cx(styles.stories)}>
        <Skeleton shapes={['picture', 'title', 'short']} />
        <Skeleton shapes={['row']} times={4} />
      </View>
    )
  }
  if (first.state !== 'ready') return <TroubleNotice trouble={first.trouble} onAgain={list.again} />

  const [lead, ...rest] = articles
  if (!lead) {
    return onAll ? (
      <Notice text="这个栏目还没有文章。" action="看看全部" onAction={onAll} />
    ) : (
      <Notice text="还没有文章，过一会儿再来看看。" action="再看一次" onAction={list.again} />
    )
  }
  return (
    <View className={cx(styles.stories)}>
      {first.trouble && <NoticeLine text={keptSentence[first.trouble.kind]} />}
      <LeadStory article={lead} read={read.has(lead.id)} now={now} />
      {inGroups(rest).map((group, at) => (
        <View key={at}>
          {group.map((article) => (
            <RowStory key={article.id} article={article} read={read.has(article.id)} now={now} />
          ))}
        </View>
      ))}
      <ListEnd end={list.end} onMore={list.more} />
    </View>
  )
}

/** WeChat draws a node with more than 60 children slowly. */
const inGroups = (articles: ArticleCard[]): ArticleCard[][] =>
  Array.from({ length: Math.ceil(articles.length / 20) }, (_, at) => articles.slice(at * 20, (at + 1) * 20))

const keptSentence = {
  offline: '网络不好，先看上次的内容',
  fault: '暂时取不到新的，先看上次的内容',
  refused: '暂时取不到新的，先看上次的内容',
}

interface StoriesProps {
  list: Articles
  read: ReadonlySet<string>
  /** Leads from an empty channel to all articles. */
  onAll?: () => void
}
