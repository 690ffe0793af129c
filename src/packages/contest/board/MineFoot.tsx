import { Text, View } from '@tarojs/components'
import { Foot } from '../../../components/Foot'
import { Tag } from '../../../components/Tag'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import styles from './MineFoot.module.scss'
import type { Way } from './useRows'

/** The own line of a board, always in sight; with a `way` a tap on it leads to the own row. */
export function MineFoot({ place, reached, notes, awards = [], way }: MineFootProps) {
  const inside = (
    <>
      <View className={cx(styles.line)}>
        <View className={cx(styles.place)}>{place}</View>
        {reached && <View className={cx(styles.reached)}>{reached}</View>}
      </View>
      {awards.length > 0 && (
        <View className={cx(styles.awards)}>
          {awards.map((name) => (
            <View key={name} className={cx(styles.award)}>
              <Tag tone="gold" icon="trophy" text={name} />
            </View>
          ))}
        </View>
      )}
      <View className={cx(styles.line)}>
        <View className={cx(styles.notes)}>
          {notes.map((note) => (
            <View key={note}>{note}</View>
          ))}
        </View>
        {way && <Text className={cx(styles.way)}>{way.words}</Text>}
      </View>
    </>
  )
  return (
    <Foot>
      {way ? (
        <Tap id="mine" className={cx(styles.mine)} label={`${place}，${way.words}`} onTap={way.go}>
          {inside}
        </Tap>
      ) : (
        <View id="mine" className={cx(styles.mine)}>
          {inside}
        </View>
      )}
    </Foot>
  )
}

interface MineFootProps {
  place: string
  reached?: string
  /** What is missing or what to do, a line each. */
  notes: string[]
  awards?: string[]
  way: Way | null
}
