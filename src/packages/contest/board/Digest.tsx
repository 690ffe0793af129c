import { Text, View } from '@tarojs/components'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import { copyText } from '../../../platform/link'
import styles from './Digest.module.scss'

const shortly = 8

/** The verifying code of a final board: its beginning to compare, a tap copies the whole. */
export const Digest = ({ digest }: { digest: string }) => (
  <Tap
    id="digest"
    className={cx(styles.digest)}
    label={`校验码 ${digest.slice(0, shortly)}，复制`}
    onTap={() => void copyText(digest, '校验码已复制')}
  >
    <View className={cx(styles.line)}>
      {'校验码 '}
      <Text className={cx(styles.code)}>{digest.slice(0, shortly)}</Text>
      <Text className={cx(styles.copy)}>复制</Text>
    </View>
    <View className={cx(styles.why)}>校验码由全部名次算出，名次改动一处，它就会变。</View>
  </Tap>
)
