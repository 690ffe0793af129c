import { useEffect, useState } from 'react'
import type { AttemptSummary } from '../../../../contract/member/attempt'
import type { ContestPage } from '../../../../contract/member/contest'
import { NoticeLine } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { useHours } from '../../../hooks/useHours'
import type { BegunAttempt } from '../../../open-attempts'
import { useStart } from '../parts/useStart'
import { Bonus } from './Bonus'
import { ContestFoot } from './ContestFoot'
import { ContestHead } from './ContestHead'
import { GateMap } from './GateMap'
import { GateSheet } from './GateSheet'
import { Mine } from './Mine'
import { MyAttempts } from './MyAttempts'
import { Relief } from './Relief'
import { Rules } from './Rules'
import { whatNext } from './what-next'

/** A contest's page once it is there; it asks anew when a gate's hour has come. */
export function ContestView({ page, fromPhone, tried, begun, onRenew }: ContestViewProps) {
  const { map = [], bonus } = page
  const [seen, setSeen] = useState<number | null>(null)
  const going = useStart(page.id, page.paperSeconds)
  const openings = map.filter(({ state }) => state === 'waiting').map(({ opensAt }) => opensAt)
  const deadline = page.openAttempt?.deadline ?? begun?.deadline ?? 0
  const now = useHours([page.opensAt, page.closesAt, deadline, untilOf(page.start), ...openings])
  const due = openings.filter((hour) => hour <= now).length
  useEffect(() => {
    if (due > 0) void onRenew()
  }, [due, onRenew])
  const gate = seen === null ? undefined : map[seen]
  return (
    <Page>
      {fromPhone && <NoticeLine text="网络不好，先看上次的内容" />}
      <ContestHead page={page} now={now} />
      <Relief page={page} now={now} />
      <Mine page={page} now={now} />
      {map.length > 0 && <GateMap map={map} now={now} onGate={setSeen} />}
      {bonus && <Bonus page={page} now={now} onRenew={onRenew} />}
      <Rules rules={page.rules} />
      <MyAttempts attempts={tried} now={now} />
      <ContestFoot page={page} next={whatNext(page, stillOpen(begun, tried), now)} going={going} />
      {gate && (
        <GateSheet
          page={page}
          gate={gate}
          going={going}
          now={now}
          onClose={() => {
            setSeen(null)
          }}
        />
      )}
    </Page>
  )
}

/** What lies on this phone may have been handed in on another one. */
const stillOpen = (begun: BegunAttempt | null, tried: AttemptSummary[]): BegunAttempt | null =>
  tried.some(({ attemptId, state }) => attemptId === begun?.attemptId && state === 'submitted') ? null : begun

const untilOf = (start: { may: boolean; at?: number | null }): number => start.at ?? 0

interface ContestViewProps {
  page: ContestPage
  /** The page is the phone's, because asking failed. */
  fromPhone: boolean
  tried: AttemptSummary[]
  /** A paper that lies open on this phone. */
  begun: BegunAttempt | null
  onRenew: () => Promise<unknown>
}
