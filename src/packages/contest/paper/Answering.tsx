import Taro from '@tarojs/taro'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { OpenAttempt } from '../../../../contract/member/attempt'
import { countAnswered } from '../../../../domain/answers'
import { NoticeLine, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { back, replace, routes } from '../../../routes'
import { AnswerSheet } from './AnswerSheet'
import { confirmSubmit } from './confirm-submit'
import { HandingIn } from './HandingIn'
import { Head } from './Head'
import type { Keeper } from './keeper'
import { PaperFoot } from './PaperFoot'
import { QuestionView } from './QuestionView'

/** The paper on the table: nothing but the question, until it is handed in. */
export function Answering({ paper, keeper }: { paper: OpenAttempt; keeper: Keeper }) {
  const view = useSyncExternalStore(keeper.view.subscribe, keeper.view.get)
  const [sheetOpen, setSheetOpen] = useState(false)
  const { questions, attemptId } = paper
  const { answers, current, flags, ended, deadline } = view

  useEffect(() => {
    if (ended) replace(routes.result(attemptId))
  }, [ended, attemptId])

  const goTo = (question: number) => {
    setSheetOpen(false)
    keeper.goTo(question)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const submit = async () => {
    if (await confirmSubmit(questions.length - countAnswered(answers))) keeper.submit()
  }

  const question = questions[current]
  if (view.gone) return <Page>{<TroubleNotice trouble={view.gone} onAgain={back} onBack={back} />}</Page>
  if (!question || view.ending || ended) {
    return (
      <HandingIn
        byTime={view.ending === 'time'}
        trouble={view.trouble}
        onAgain={() => {
          keeper.submit()
        }}
      />
    )
  }
  return (
    <Page>
      <Head current={current} questions={questions.length} deadline={deadline} saved={view.saved} />
      {view.merged && <NoticeLine text="您在另一台手机上答过，已合在一起" />}
      <QuestionView
        question={question}
        answer={answers[current] ?? []}
        flagged={flags.includes(current)}
        onChoose={(option) => {
          keeper.choose(option, question.type)
        }}
        onFlag={() => {
          keeper.flag()
        }}
      />
      <PaperFoot
        current={current}
        questions={questions.length}
        answered={countAnswered(answers)}
        onGo={goTo}
        onSheet={() => {
          setSheetOpen(true)
        }}
        onSubmit={submit}
        sheetOpen={sheetOpen}
      />
      {sheetOpen && (
        <AnswerSheet
          answers={answers}
          flags={flags}
          current={current}
          onGo={goTo}
          onClose={() => {
            setSheetOpen(false)
          }}
          onSubmit={submit}
        />
      )}
    </Page>
  )
}
