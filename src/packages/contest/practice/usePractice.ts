import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Mistake, PracticeQuestion } from '../../../../contract/member/practice'
import type { Answer } from '../../../../domain/answers'
import { serverNow } from '../../../cloud/clock'
import { withMastered, withMistake } from '../parts/notebook'
import { readNotebook, writeNotebook } from '../parts/notebook-on-phone'
import { answeredAs, withChoice, withText } from './check'

/** One question after the other, each looked at before the next. Nothing is sent; what went wrong is in the book. */
export function usePractice(questions: PracticeQuestion[], contest: string) {
  const [at, setAt] = useState(0)
  const [answer, setAnswer] = useState<Answer>([])
  const [checked, setChecked] = useState<Mistake | null>(null)
  const [right, setRight] = useState(0)
  const question = questions[at]

  const check = () => {
    if (!question) return
    const answered = answeredAs(question, answer, contest, serverNow())
    setChecked(answered)
    if (answered.correct) setRight(right + 1)
    const notebook = readNotebook()
    writeNotebook(
      answered.correct ? withMastered(notebook, answered.id, answered.at) : withMistake(notebook, answered),
    )
    toTop()
  }
  const next = () => {
    setAt(at + 1)
    setAnswer([])
    setChecked(null)
    toTop()
  }
  return {
    at,
    question,
    answer,
    checked,
    right,
    check,
    next,
    choose: (option: number) => {
      if (question) setAnswer(withChoice(question, answer, option))
    },
    write: (blank: number, text: string) => {
      if (question) setAnswer((now) => withText(question, now, blank, text))
    },
  }
}

const toTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
