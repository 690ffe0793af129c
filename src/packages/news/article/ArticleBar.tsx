import { Button, Text, View } from '@tarojs/components'
import { Foot } from '../../../components/Foot'
import { Icon } from '../../../components/Icon'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import { askFontSize } from '../../../font-size'
import { copyAddress, sharesByButton } from '../../../platform/link'
import styles from './ArticleBar.module.scss'

/** What a reader does with an article: larger words, and passing it on. */
export function ArticleBar() {
  return (
    <Foot>
      <View className={cx(styles.bar)}>
        <Tap className={cx(styles.tool)} label="字号" onTap={() => void askFontSize()}>
          <Icon name="font-size" />
          <Text className={cx(styles.word)}>字号</Text>
        </Tap>
        {sharesByButton ? (
          <Button openType="share" className={cx(styles.tool, styles.share)} hoverClass={cx(styles.pressed)}>
            <Icon name="share" />
            <Text className={cx(styles.word)}>分享</Text>
          </Button>
        ) : (
          <Tap className={cx(styles.tool)} label="分享" onTap={copyAddress}>
            <Icon name="share" />
            <Text className={cx(styles.word)}>分享</Text>
          </Tap>
        )}
      </View>
    </Foot>
  )
}
