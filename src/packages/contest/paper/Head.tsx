import { Text, View } from '@tarojs/components'
import type { OpenAttempt } from '../../../../contract/member/attempt'
import { cx } from '../../../cx'
import { gateName } from '../parts/gate-words'
import styles from './Head.module.scss'
import { lastMoment, type Pace } from './pace'
import { Sand } from './Sand'
import { SavedLine } from './SavedLine'
import { QuestionTimer, Timer } from './Timer'
import type { View as PaperView } from './view'

/** Stays at the top of the paper: which question, how far, what time remains, and where the answers are. */
export function Head({ paper, deadline, current, pace, saved }: HeadProps) {
  const { gate } = paper
  const questions = paper.questions.length
  const far = `${String(((current + 1) / questions) * 100)}%`
  const until = pace && lastMoment(pace, current)
  return (
    <View className={cx(styles.head)}>
      {gate && <View className={cx(styles.gate)}>{gateName(gate)}</View>}
      <View className={cx(styles.line)}>
        <Text className={cx(styles.place)}>{`第 ${String(current + 1)} 题，共 ${String(questions)} 题`}</Text>
        {until === null ? <Timer deadline={deadline} /> : <QuestionTimer until={until} />}
      </View>
      {pace && until !== null ? (
        <Sand key={current} until={until} each={pace.each} />
      ) : (
        <View className={cx(styles.track)}>
          <View className={cx(styles.far)} style={`width: ${far}`} />
        </View>
      )}
      <SavedLine saved={saved} />
    </View>
  )
}

interface HeadProps {
  paper: OpenAttempt
  /** ms; staff may have moved it on. */
  deadline: number
  current: number
  pace: Pace | null
  saved: PaperView['saved']
}
