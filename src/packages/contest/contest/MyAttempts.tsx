import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AttemptSummary } from '../../../../contract/member/attempt'
import { Card } from '../../../components/Card'
import { Row } from '../../../components/Row'
import { cx } from '../../../cx'
import { open, routes } from '../../../routes'
import { moment, span } from '../../../time'
import { gateNumber } from '../parts/gate-words'
import styles from './Rules.module.scss'

const few = 3

/** The member's attempts, newest first; only a few until all are asked for. */
export function MyAttempts({ attempts, now }: { attempts: AttemptSummary[]; now: number }) {
  const [all, setAll] = useState(false)
  const over = attempts.filter(({ state }) => state !== 'open')
  if (over.length === 0) return null
  const shown = all ? over : over.slice(0, few)
  return (
    <>
      <View className={cx(styles.heading)}>我的答题</View>
      <Card bare>
        {shown.map((attempt) => (
          <Row
            key={attempt.attemptId}
            label={`${which(attempt)} · ${moment(attempt.startedAt, now)}`}
            value={outcome(attempt)}
            onTap={() => {
              open(routes.result(attempt.attemptId))
            }}
          />
        ))}
        {shown.length < over.length && (
          <Row
            label={`看全部 ${String(over.length)} 次`}
            onTap={() => {
              setAll(true)
            }}
          />
        )}
      </Card>
    </>
  )
}

const which = ({ n, gate }: AttemptSummary): string => (gate ? gateNumber(gate.index) : `第 ${String(n)} 次`)

function outcome({ score, ms, state }: AttemptSummary): string {
  if (state === 'annulled') return '已作废'
  if (state === 'set-aside') return '没有计入'
  if (score === null) return '成绩还没公布'
  return ms === null ? `${String(score)} 分` : `${String(score)} 分 · ${span(ms)}`
}
