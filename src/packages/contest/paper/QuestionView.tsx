import { Text, View } from '@tarojs/components'
import type { PaperQuestion } from '../../../../contract/member/attempt'
import type { Answer } from '../../../../domain/answers'
import { Icon } from '../../../components/Icon'
import { Tag } from '../../../components/Tag'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import { letter, typeName } from '../parts/question-words'
import { Stem } from '../parts/Stem'
import { Blanks } from './Blanks'
import styles from './QuestionView.module.scss'

/** One question with its options as large cards, or its blanks. */
export function QuestionView({ question, answer, flagged, onChoose, onWrite, onFlag }: QuestionViewProps) {
  const { type, stem, options, points, blanks = 0, pictures } = question
  const chosen = answer.map(Number)
  return (
    <View className={cx(styles.question)}>
      <View className={cx(styles.kind)}>
        <Tag
          text={type === 'multiple' ? `${typeName[type]} · 可多选` : typeName[type]}
          tone={type === 'multiple' ? 'red' : 'plain'}
        />
        {points > 0 && <Text className={cx(styles.points)}>{`${String(points)} 分`}</Text>}
        {flagged !== null && <Flag flagged={flagged} onFlag={onFlag} />}
      </View>
      <Stem stem={stem} pictures={pictures} className={cx(styles.stem)} />
      {options.map((text, at) => (
        <Option
          key={at}
          at={at}
          text={text}
          several={type === 'multiple'}
          chosen={chosen.includes(at)}
          onTap={() => {
            onChoose(at)
          }}
        />
      ))}
      {blanks > 0 && <Blanks key={stem} blanks={blanks} answer={answer} onWrite={onWrite} />}
    </View>
  )
}

/** Marks the question for another look. */
const Flag = ({ flagged, onFlag }: { flagged: boolean; onFlag: () => void }) => (
  <Tap
    id="flag"
    role="checkbox"
    label="标记这题"
    chosen={flagged}
    className={cx(styles.flag, flagged && styles.flagged)}
    onTap={onFlag}
  >
    <Icon name="flag" small />
    <Text className={cx(styles.flagWord)}>{flagged ? '已标记' : '标记'}</Text>
  </Tap>
)

function Option({ at, text, several, chosen, onTap }: OptionProps) {
  return (
    <Tap
      id={`option-${String(at)}`}
      role={several ? 'checkbox' : 'radio'}
      label={`${letter(at)}，${text}`}
      chosen={chosen}
      className={cx(styles.option, chosen && styles.chosen)}
      onTap={onTap}
    >
      <View className={cx(styles.letter, several && styles.square, chosen && styles.filled)}>
        {letter(at)}
      </View>
      <View className={cx(styles.text)}>{text}</View>
      <View className={cx(styles.mark)}>{chosen && <Icon name="check" />}</View>
    </Tap>
  )
}

interface QuestionViewProps {
  question: PaperQuestion
  answer: Answer
  /** null where there is no way back to a question. */
  flagged: boolean | null
  onChoose: (option: number) => void
  onWrite: (blank: number, text: string) => void
  onFlag: () => void
}

interface OptionProps {
  at: number
  text: string
  several: boolean
  chosen: boolean
  onTap: () => void
}
