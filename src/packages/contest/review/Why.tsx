import { Text, View } from '@tarojs/components'
import type { ReviewItem } from '../../../../contract/member/attempt'
import { Icon } from '../../../components/Icon'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import { open, routes } from '../../../routes'
import styles from './Why.module.scss'

/** Why it is so: in words, by which law, out of which book, and where an article says it. */
export function Why({ explanation }: { explanation: NonNullable<ReviewItem['explanation']> }) {
  const { text, law, source, paragraph } = explanation
  return (
    <View className={cx(styles.why)}>
      <View>{text}</View>
      {law && <View className={cx(styles.law)}>{law}</View>}
      {source && <View className={cx(styles.law)}>{`出处：${source}`}</View>}
      {paragraph && (
        <Tap
          role="link"
          className={cx(styles.way)}
          label="看文章里的这一段"
          onTap={() => {
            open(routes.article(paragraph.articleId, paragraph.block))
          }}
        >
          <Text>看文章里的这一段</Text>
          <Icon name="chevron" small />
        </Tap>
      )}
    </View>
  )
}
