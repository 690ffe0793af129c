import { ScrollView, Text, View } from '@tarojs/components'
import { cx } from '../cx'
import styles from './Tabs.module.scss'
import { Tap } from './Tap'

/** Tabs that stay at the top while the page scrolls; more than fit are reached sideways. */
export function Tabs({ tabs, chosen, onChoose }: TabsProps) {
  return (
    <View className={cx(styles.tabs)}>
      <ScrollView
        scrollX
        enhanced
        showScrollbar={false}
        className={cx(styles.strip)}
        scrollIntoView={`tab-${chosen}`}
      >
        <View className={cx(styles.line)} {...(process.env.TARO_ENV === 'h5' && { role: 'tablist' })}>
          {tabs.map(({ id, name }) => (
            <View key={id} id={`tab-${id}`} className={cx(styles.place)}>
              <Tap
                role="tab"
                label={name}
                chosen={id === chosen}
                className={cx(styles.tab, id === chosen && styles.chosen)}
                onTap={() => {
                  onChoose(id)
                }}
              >
                <Text className={cx(styles.name)}>{name}</Text>
              </Tap>
            </View>
          ))}
        </View>
      </ScrollView>
    </View>
  )
}

interface TabsProps {
  tabs: { id: string; name: string }[]
  chosen: string
  onChoose: (id: string) => void
}
