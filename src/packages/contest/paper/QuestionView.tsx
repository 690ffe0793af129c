import { Text, View } from '@tarojs/components'
import type { PaperQuestion } from '../../../../contract/member/attempt'
import type { Answer } from '../../../../domain/answers'
import { Icon } from '../../../components/Icon'
import { Tag } from '../../../components/Tag'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import { letter, typeName } from '../parts/question-words'
import styles from './QuestionView.module.scss'

/** One question and its options, as large cards. */
export function QuestionView({ question, answer, flagged, onChoose, onFlag }: QuestionViewProps) {
  const { type, stem, options, points } = question
  const chosen = answer.map(Number)
  return (
    <View className={cx(styles.question)}>
      <View className={cx(styles.kind)}>
        <Tag
          text={type === 'multiple' ? `${typeName[type]} · 可多选` : typeName[type]}
          tone={type === 'multiple' ? 'red' : 'plain'}
        />
        <Text className={cx(styles.points)}>{`${String(points)} 分`}</Text>
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
      </View>
      <View className={cx(styles.stem)}>{stem}</View>
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
    </View>
  )
}

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
  flagged: boolean
  onChoose: (option: number) => void
  onFlag: () => void
}

interface OptionProps {
  at: number
  text: string
  several: boolean
  chosen: boolean
  onTap: () => void
}
