import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { serverNow } from '../../../cloud/clock'
import { Button } from '../../../components/Button'
import { Icon } from '../../../components/Icon'
import { cx } from '../../../cx'
import { sentenceFor } from '../../../messages'
import styles from './Code.module.scss'
import { qrUrl } from './qr'
import type { CardNow } from './useCard'

/** The code for staff: to scan, and in groups for reading out. Without one that holds, why not. */
export function Code({ code, trouble, again }: Pick<CardNow, 'code' | 'trouble' | 'again'>) {
  if (code) return <Shown text={code.text} seconds={code.seconds} />
  if (!trouble) {
    return (
      <View className={cx(styles.place)}>
        <View className={cx(styles.ground)}>
          <View className={cx(styles.coming)}>正在取会员码</View>
        </View>
      </View>
    )
  }
  const words =
    trouble.kind === 'offline'
      ? '没有网络，暂时出不了会员码。有网络时会自动出来。'
      : sentenceFor(trouble, serverNow())
  return (
    <View className={cx(styles.place)}>
      <Icon name="cloud-off" large className={cx(styles.off)} />
      <View className={cx(styles.why)}>{words}</View>
      <Button kind="plain" text="再试一次" onTap={again} className={cx(styles.again)} />
    </View>
  )
}

function Shown({ text, seconds }: { text: string; seconds: number }) {
  const drawing = useMemo(() => qrUrl(text), [text])
  const groups = text.match(/.{1,4}/g) ?? []
  return (
    <View className={cx(styles.place)}>
      <View className={cx(styles.ground)} {...described}>
        <View className={cx(styles.code)} style={`--drawing: ${drawing}`} />
      </View>
      <View className={cx(styles.groups)}>
        {groups.map((group, at) => (
          <Text key={at} className={cx(styles.group)}>
            {group}
          </Text>
        ))}
      </View>
      <View className={cx(styles.wait)}>{seconds > 0 ? `${String(seconds)} 秒后自动换新` : '正在换新'}</View>
    </View>
  )
}

const described =
  process.env.TARO_ENV === 'h5'
    ? { role: 'img', 'aria-label': '会员码，给工作人员扫' }
    : { ariaRole: 'img', ariaLabel: '会员码，给工作人员扫' }
