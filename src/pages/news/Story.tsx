import { Text, View } from '@tarojs/components'
import type { ArticleCard } from '../../../contract/member/news'
import { Picture } from '../../components/Picture'
import { Tag } from '../../components/Tag'
import { Tap } from '../../components/Tap'
import { cx } from '../../cx'
import { channelName } from '../../names'
import { open, routes } from '../../routes'
import { ago, dotted } from '../../time'
import styles from './Story.module.scss'

interface StoryProps {
  article: ArticleCard
  read: boolean
  now: number
}

/** The first story of the list, large. */
export function LeadStory({ article, read, now }: StoryProps) {
  return (
    <Tap role="link" className={cx(styles.lead)} label={article.title} onTap={opens(article)}>
      {article.cover && <Picture src={article.cover} alt={article.coverAlt} shape="wide" />}
      <View className={cx(styles.words)}>
        <View className={cx(styles.headline, read && styles.read)}>{article.title}</View>
        {article.digest && <View className={cx(styles.digest)}>{article.digest}</View>}
        <Line article={article} now={now} />
      </View>
    </Tap>
  )
}

/** A later story: words, and the picture at the right. */
export function RowStory({ article, read, now }: StoryProps) {
  return (
    <Tap role="link" className={cx(styles.row)} label={article.title} onTap={opens(article)}>
      <View className={cx(styles.beside)}>
        <View className={cx(styles.title, read && styles.read)}>{article.title}</View>
        <Line article={article} now={now} />
      </View>
      {article.cover && (
        <View className={cx(styles.thumb)}>
          <Picture src={article.cover} alt={article.coverAlt} shape="thumb" />
        </View>
      )}
    </Tap>
  )
}

function Line({ article, now }: { article: ArticleCard; now: number }) {
  return (
    <View className={cx(styles.foot)}>
      {article.pinned && <Tag text="置顶" tone="red" />}
      <Text className={cx(styles.line)}>
        {dotted(channelName(article.channel), ago(article.publishedAt, now))}
      </Text>
    </View>
  )
}

const opens = (article: ArticleCard) => () => {
  open(routes.article(article.id))
}
