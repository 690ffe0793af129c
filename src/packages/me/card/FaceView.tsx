import { View } from '@tarojs/components'
import { federation } from '../../../../config/federation'
import { Tag } from '../../../components/Tag'
import { cx } from '../../../cx'
import styles from './FaceView.module.scss'
import type { Face } from './useCard'

/** Whose card it is: the name, the units from the street down to the team, and whether the federation has checked. */
export function FaceView({ face: { name, units, verified } }: { face: Face }) {
  return (
    <View>
      <View className={cx(styles.head)}>{`${federation.name} · 会员卡`}</View>
      <View className={cx(styles.face)}>
        <View className={cx(styles.name)}>{name ?? '还没有填写姓名'}</View>
        {units.length > 0 ? (
          units.map((unit) => (
            <View key={unit} className={cx(styles.unit)}>
              {unit}
            </View>
          ))
        ) : (
          <View className={cx(styles.unit)}>还没有选择单位</View>
        )}
        <View className={cx(styles.mark)}>
          {verified ? (
            <Tag tone="good" icon="check" text="已核对会员身份" />
          ) : (
            <Tag tone="warn" text="还没有核对会员身份" />
          )}
        </View>
      </View>
    </View>
  )
}
