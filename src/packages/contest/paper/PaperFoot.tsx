import { Text, View } from '@tarojs/components'
import button from '../../../components/Button.module.scss'
import { Foot } from '../../../components/Foot'
import { Icon } from '../../../components/Icon'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import styles from './PaperFoot.module.scss'

/** At the thumb: the question before, all questions, the next one; on the last one the paper is handed in. */
export function PaperFoot({
  current,
  questions,
  answered,
  sheetOpen,
  onGo,
  onSheet,
  onSubmit,
}: PaperFootProps) {
  const isFirst = current === 0
  const isLast = current === questions - 1
  const done = `${String(answered)}/${String(questions)}`
  return (
    <Foot>
      <View className={cx(styles.foot)}>
        <Tap
          id="prev"
          label="上一题"
          off={isFirst}
          className={cx(button.button, button.plain, isFirst && button.off, styles.side)}
          onTap={() => {
            onGo(current - 1)
          }}
        >
          上一题
        </Tap>
        <Tap id="sheet" label={`答题卡，已答 ${done}`} className={cx(styles.middle)} onTap={onSheet}>
          <View className={cx(styles.all)}>
            <Icon name="grid" small />
            <Text className={cx(styles.count)}>{done}</Text>
          </View>
          <Text className={cx(styles.word)}>答题卡</Text>
        </Tap>
        <Tap
          // The sheet has a 交卷 of its own.
          id={isLast && !sheetOpen ? 'submit' : 'next'}
          label={isLast ? '交卷' : '下一题'}
          className={cx(button.button, button.primary, styles.side)}
          onTap={() => {
            if (isLast) void onSubmit()
            else onGo(current + 1)
          }}
        >
          {isLast ? '交卷' : '下一题'}
        </Tap>
      </View>
    </Foot>
  )
}

interface PaperFootProps {
  current: number
  questions: number
  answered: number
  sheetOpen: boolean
  onGo: (question: number) => void
  onSheet: () => void
  onSubmit: () => Promise<void>
}
