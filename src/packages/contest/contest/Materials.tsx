import { View } from '@tarojs/components'
import type { GateOnMap } from '../../../../contract/member/contest'
import { Row } from '../../../components/Row'
import { cx } from '../../../cx'
import { open, routes } from '../../../routes'
import { dotted, span } from '../../../time'
import styles from './GateSheet.module.scss'

/** What to read or watch before a gate. Articles open here; a video is only named, with its length. */
export function Materials({ materials }: Pick<GateOnMap, 'materials'>) {
  if (materials.length === 0) return null
  return (
    <View className={cx(styles.materials)}>
      <View className={cx(styles.heading)}>先学一学</View>
      {materials.map(({ kind, title, ref, seconds }) =>
        kind === 'article' ? (
          <Row
            key={ref}
            icon="book"
            label={title}
            onTap={() => {
              open(routes.article(ref))
            }}
          />
        ) : (
          <Row
            key={ref}
            icon="about"
            label={title}
            value={dotted('视频', seconds ? span(seconds * 1000) : '', '在小程序外看')}
          />
        ),
      )}
    </View>
  )
}
