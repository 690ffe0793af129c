import { Text, View } from '@tarojs/components'
import { countAnswered, isAnswered, type Answers } from '../../../../domain/answers'
import button from '../../../components/Button.module.scss'
import { cx } from '../../../cx'
import { Tap } from '../../../components/Tap'
import { Sheet } from '../parts/Sheet'
import styles from './AnswerSheet.module.scss'
import { SheetItem } from './SheetItem'

const perRow = 5

/** All questions at a glance: answered, open, marked. A tap goes there. */
export function AnswerSheet({ answers, flags, current, onGo, onClose, onSubmit }: AnswerSheetProps) {
  const answered = countAnswered(answers)
  const rows = Array.from({ length: Math.ceil(answers.length / perRow) }, (_, row) =>
    answers.slice(row * perRow, (row + 1) * perRow),
  )
  const marked = flags.length > 0 ? `，标记 ${String(flags.length)} 题` : ''
  return (
    <Sheet
      title="答题卡"
      sum={`已答 ${String(answered)} 题，没答 ${String(answers.length - answered)} 题${marked}`}
      onClose={onClose}
      foot={
        <Tap
          id="submit"
          label="交卷"
          className={cx(button.button, button.primary)}
          onTap={() => void onSubmit()}
        >
          <Text>交卷</Text>
        </Tap>
      }
    >
      <View className={cx(styles.rows)}>
        {rows.map((row, down) => (
          <View key={down} className={cx(styles.row)}>
            {row.map((answer, across) => {
              const at = down * perRow + across
              return (
                <SheetItem
                  key={at}
                  at={at}
                  answered={isAnswered(answer)}
                  flagged={flags.includes(at)}
                  current={at === current}
                  onTap={() => {
                    onGo(at)
                  }}
                />
              )
            })}
          </View>
        ))}
      </View>
    </Sheet>
  )
}

interface AnswerSheetProps {
  answers: Answers
  flags: number[]
  current: number
  onGo: (question: number) => void
  onClose: () => void
  onSubmit: () => Promise<void>
}
