import { View } from '@tarojs/components'
import type { ReviewItem } from '../../../../contract/member/attempt'
import { Card } from '../../../components/Card'
import { Tag } from '../../../components/Tag'
import { cx } from '../../../cx'
import { letter, typeName } from '../parts/question-words'
import styles from './ReviewCard.module.scss'
import { ReviewOption } from './ReviewOption'

/** One question with mine and the right one, by sign and word, and why. */
export function ReviewCard({ item, at }: { item: ReviewItem; at: number }) {
  const { type, stem, options, chosen, right, correct, explanation } = item
  return (
    <Card>
      <View className={cx(styles.head)}>
        <View className={cx(styles.number)}>{`第 ${String(at + 1)} 题 · ${typeName[type]}`}</View>
        {correct !== null && <Verdict correct={correct} open={chosen.length === 0} />}
      </View>
      <View className={cx(styles.stem)}>{stem}</View>
      {options.map((text, option) => (
        <ReviewOption
          key={option}
          text={`${letter(option)}. ${text}`}
          mine={chosen.includes(option)}
          right={right && right.includes(option)}
        />
      ))}
      {explanation && (
        <View className={cx(styles.why)}>
          <View>{explanation.text}</View>
          {explanation.law && <View className={cx(styles.law)}>{explanation.law}</View>}
        </View>
      )}
    </Card>
  )
}

function Verdict({ correct, open }: { correct: boolean; open: boolean }) {
  if (correct) return <Tag tone="good" icon="check" text="答对了" />
  return <Tag tone="warn" icon="cross" text={open ? '没有答' : '没答对'} />
}
