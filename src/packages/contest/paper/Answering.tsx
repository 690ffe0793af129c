import Taro from '@tarojs/taro'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { OpenAttempt } from '../../../../contract/member/attempt'
import { countAnswered } from '../../../../domain/answers'
import { NoticeLine, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { back, replace, routes } from '../../../routes'
import { AnswerSheet } from './AnswerSheet'
import { confirmPacedSubmit, confirmSubmit } from './confirm-submit'
import { HandingIn } from './HandingIn'
import { Head } from './Head'
import type { Keeper } from './keeper'
import { paceOf } from './pace'
import { PacedFoot } from './PacedFoot'
import { PaperFoot } from './PaperFoot'
import { QuestionView } from './QuestionView'
import { useCurrent } from './useCurrent'

/** The paper on the table: nothing but the question, until it is handed in. */
export function Answering({ paper, keeper }: { paper: OpenAttempt; keeper: Keeper }) {
  const view = useSyncExternalStore(keeper.view.subscribe, keeper.view.get)
  const [sheetOpen, setSheetOpen] = useState(false)
  const { questions, attemptId } = paper
  const { answers, flags, ended, deadline } = view
  const pace = paceOf(paper)
  const { current, touch } = useCurrent(keeper, view.current, pace)

  useEffect(() => {
    if (ended) replace(routes.result(attemptId))
  }, [ended, attemptId])

  const goTo = (question: number) => {
    setSheetOpen(false)
    keeper.goTo(question)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const submit = async () => {
    const open = questions.length - countAnswered(answers)
    if (await (pace ? confirmPacedSubmit() : confirmSubmit(open))) keeper.submit()
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
      <Head paper={paper} deadline={deadline} current={current} pace={pace} saved={view.saved} />
      {view.merged && <NoticeLine text="您在另一台手机上答过，已合在一起" />}
      <QuestionView
        question={question}
        answer={answers[current] ?? []}
        flagged={pace ? null : flags.includes(current)}
        onChoose={(option) => {
          touch((on) => {
            on.choose(option, question.type)
          })
        }}
        onWrite={(blank, text) => {
          touch((on) => {
            on.write(blank, text)
          })
        }}
        onFlag={() => {
          keeper.flag()
        }}
      />
      {pace ? (
        <PacedFoot
          isLast={current === questions.length - 1}
          onNext={() => {
            goTo(current + 1)
          }}
          onSubmit={submit}
        />
      ) : (
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
      )}
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
