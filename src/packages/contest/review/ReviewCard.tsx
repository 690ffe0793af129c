import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { ReviewItem } from '../../../../contract/member/attempt'
import { Card } from '../../../components/Card'
import { Tag } from '../../../components/Tag'
import { isAnswered } from '../../../../domain/answers'
import { cx } from '../../../cx'
import { letter } from '../parts/question-words'
import { Stem } from '../parts/Stem'
import { ReviewBlank } from './ReviewBlank'
import styles from './ReviewCard.module.scss'
import { ReviewOption } from './ReviewOption'
import { Why } from './Why'

/** One question with mine and the right one, by sign and word, and why. */
export function ReviewCard({ item, heading, children }: ReviewCardProps) {
  const { stem, options, chosen, written = [], accepted, right, correct, explanation, pictures } = item
  const isOpen = chosen.length === 0 && !isAnswered(written)
  return (
    <Card>
      <View className={cx(styles.head)}>
        <View className={cx(styles.number)}>{heading}</View>
        {correct !== null && <Verdict correct={correct} open={isOpen} />}
      </View>
      <Stem stem={stem} pictures={pictures} className={cx(styles.stem)} />
      {options.map((text, option) => (
        <ReviewOption
          key={option}
          text={`${letter(option)}. ${text}`}
          mine={chosen.includes(option)}
          right={right && right.includes(option)}
        />
      ))}
      {Array.from({ length: item.blanks ?? 0 }, (_, blank) => (
        <ReviewBlank
          key={blank}
          at={blank}
          written={written[blank] ?? ''}
          accepted={accepted?.[blank] ?? null}
        />
      ))}
      {explanation && <Why explanation={explanation} />}
      {children}
    </Card>
  )
}

type ReviewCardProps = PropsWithChildren<{
  item: ReviewItem
  /** Which question, and of which kind. */
  heading: string
}>

function Verdict({ correct, open }: { correct: boolean; open: boolean }) {
  if (correct) return <Tag tone="good" icon="check" text="答对了" />
  return <Tag tone="warn" icon="cross" text={open ? '没有答' : '没答对'} />
}
