import { Picker, View } from '@tarojs/components'
import { federation } from '../../../../config/federation'
import { Icon } from '../../../components/Icon'
import { cx } from '../../../cx'
import { streetName } from '../../../names'
import styles from './StreetField.module.scss'

const { streets } = federation
const names = streets.map(({ name }) => name)

/** The street the member counts for, chosen from the federation's list. */
export function StreetField({ streetId, wrong, onChoose }: StreetFieldProps) {
  const chosen = streetName(streetId)
  const value = Math.max(
    0,
    streets.findIndex(({ id }) => id === streetId),
  )
  return (
    <View>
      <View className={cx(styles.label)}>所在街道</View>
      <Picker
        mode="selector"
        range={names}
        value={value}
        onChange={(event) => {
          onChoose(streets[Number(event.detail.value)]?.id ?? '')
        }}
      >
        <View className={cx(styles.field, wrong && styles.wrong)}>
          <View className={cx(chosen ? styles.chosen : styles.open)}>{chosen || '请选择'}</View>
          <Icon name="chevron" />
        </View>
      </Picker>
      <View className={cx(styles.hint, wrong && styles.said)}>{wrong ?? '您的成绩会计入这个街道。'}</View>
    </View>
  )
}

interface StreetFieldProps {
  streetId: string
  wrong: string | null
  onChoose: (streetId: string) => void
}
