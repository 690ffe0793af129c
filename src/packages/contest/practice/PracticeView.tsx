import { View } from '@tarojs/components'
import type { PracticeQuestion } from '../../../../contract/member/practice'
import { isAnswered } from '../../../../domain/answers'
import { Button } from '../../../components/Button'
import { Foot } from '../../../components/Foot'
import { Page } from '../../../components/Page'
import { SectionTitle } from '../../../components/Section'
import { QuestionView } from '../paper/QuestionView'
import { typeName } from '../parts/question-words'
import { ReviewCard } from '../review/ReviewCard'
import { PracticeEnd } from './PracticeEnd'
import { usePractice } from './usePractice'

/** The questions one by one: answer, see whether it is right and why, go on. */
export function PracticeView({ title, questions, onAgain }: PracticeViewProps) {
  const { at, question, answer, checked, right, check, next, choose, write } = usePractice(questions, title)
  if (!question) return <PracticeEnd right={right} of={questions.length} onAgain={onAgain} />
  const isLast = at === questions.length - 1
  return (
    <Page>
      <SectionTitle text={`第 ${String(at + 1)} 题，共 ${String(questions.length)} 题`} />
      {checked ? (
        <ReviewCard item={checked} heading={typeName[checked.type]} />
      ) : (
        <QuestionView
          question={question}
          answer={answer}
          flagged={null}
          onChoose={choose}
          onWrite={write}
          onFlag={nothing}
        />
      )}
      <Foot>
        <View id="go-on">
          {checked ? (
            <Button text={isLast ? '练完了' : '下一题'} onTap={next} />
          ) : (
            <Button text="看对不对" off={!isAnswered(answer)} onTap={check} />
          )}
        </View>
      </Foot>
    </Page>
  )
}

const nothing = () => undefined

interface PracticeViewProps {
  title: string
  questions: PracticeQuestion[]
  /** Draws other questions. */
  onAgain: () => Promise<unknown>
}
