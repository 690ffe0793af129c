import { View } from '@tarojs/components'
import type { ArticlePage } from '../../../../contract/member/news'
import { serverNow } from '../../../cloud/clock'
import { cx } from '../../../cx'
import { dotted, moment } from '../../../time'
import styles from './ArticleBody.module.scss'
import { BlockView } from './BlockView'

/** Title, where it comes from, and the body block by block. `sought`: the block for which the article was opened. */
export function ArticleBody({ article, sought }: { article: ArticlePage; sought: number | null }) {
  const { source, author, publishedAt } = article
  const from = dotted(source, author, moment(publishedAt, serverNow()))
  const pictures = article.blocks.flatMap((block) => (block.kind === 'picture' ? [block.src] : []))

  return (
    <View className={cx(styles.article)}>
      <View className={cx(styles.title)}>{article.title}</View>
      <View className={cx(styles.from)}>{from}</View>
      {article.blocks.map((block, at) =>
        at === sought ? (
          <View key={at} id="sought" className={cx(styles.sought)}>
            <BlockView block={block} pictures={pictures} />
          </View>
        ) : (
          <BlockView key={at} block={block} pictures={pictures} />
        ),
      )}
    </View>
  )
}
