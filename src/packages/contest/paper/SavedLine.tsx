import { Text, View } from '@tarojs/components'
import { Icon, type IconName } from '../../../components/Icon'
import { cx } from '../../../cx'
import styles from './SavedLine.module.scss'
import type { View as PaperView } from './view'

/** Where the answers are, in one line. */
export function SavedLine({ saved }: { saved: PaperView['saved'] }) {
  const { text, icon } = lines[saved]
  return (
    <View
      id="saved"
      className={cx(styles.line, saved === 'saved' && styles.good, isTrouble(saved) && styles.warn)}
    >
      {icon && <Icon name={icon} small className={cx(styles.icon)} />}
      <Text>{text}</Text>
    </View>
  )
}

const isTrouble = (saved: PaperView['saved']) => saved === 'offline' || saved === 'trouble'

const lines: Record<PaperView['saved'], { text: string; icon?: IconName }> = {
  saved: { text: '已保存', icon: 'check' },
  here: { text: '已存在手机上' },
  saving: { text: '正在保存' },
  offline: { text: '网络不好，答案已存在手机上', icon: 'cloud-off' },
  trouble: { text: '正忙，答案已存在手机上', icon: 'cloud-off' },
}
