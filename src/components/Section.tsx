import { View } from '@tarojs/components'
import { cx } from '../cx'
import styles from './Section.module.scss'

/** What the card below is about. */
export const SectionTitle = ({ text }: { text: string }) => <View className={cx(styles.title)}>{text}</View>

/** A line in small words under a card. */
export const SectionNote = ({ text }: { text: string }) => <View className={cx(styles.note)}>{text}</View>
