import { View } from '@tarojs/components'
import type { Block } from '../../../../domain/rich-text'
import { cx } from '../../../cx'
import { ArticlePicture } from './ArticlePicture'
import { ArticleTable } from './ArticleTable'
import styles from './BlockView.module.scss'
import { Runs } from './Runs'

/** One block of an article. `pictures` are all of the article's, to leaf through. A kind from a newer cloud is left out. */
export function BlockView({ block, pictures }: { block: Block; pictures: string[] }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <View className={cx(styles.paragraph)}>
          <Runs runs={block.runs} />
        </View>
      )
    case 'heading':
      return (
        <View className={cx(block.level === 2 ? styles.heading : styles.subheading)}>
          <Runs runs={block.runs} />
        </View>
      )
    case 'quote':
      return (
        <View className={cx(styles.quote)}>
          <Runs runs={block.runs} />
        </View>
      )
    case 'list':
      return (
        <View className={cx(styles.list)}>
          {block.items.map((runs, at) => (
            <View key={at} className={cx(styles.item)}>
              <View className={cx(styles.mark)}>{block.ordered ? `${String(at + 1)}.` : '•'}</View>
              <View className={cx(styles.text)}>
                <Runs runs={runs} />
              </View>
            </View>
          ))}
        </View>
      )
    case 'table':
      return <ArticleTable head={block.head} rows={block.rows} />
    case 'picture':
      return <ArticlePicture src={block.src} alt={block.alt} caption={block.caption} all={pictures} />
    default:
      return null
  }
}
