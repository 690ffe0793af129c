import { Text } from '@tarojs/components'
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
    <Text>{`校验码 ${digest.slice(0, shortly)}`}</Text>
    <Text className={cx(styles.copy)}>复制</Text>
  </Tap>
)
