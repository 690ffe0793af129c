import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'tdesign-react'
import type { DraftFinding } from '../../../../contract/desk/draft'
import type { RuleSheet } from '../../../../domain/rule-sheet'
import { closesAt, opensAt } from '../../../../domain/rule-sheet'
import { desk } from '../../../ask/desk'
import { words } from '../../../ask/useDesk'
import { confirm } from '../../../parts/confirm'
import { exactly } from '../when'
import type { Content } from './content'

interface Props {
  draftId: string
  content: Content
  findings: readonly DraftFinding[]
  flush: () => Promise<number | null>
  onSaid: (findings: DraftFinding[]) => void
}

/** Publishes a draft after saying what will happen. */
export function Publish({ draftId, content, findings, flush, onSaid }: Props) {
  const go = useNavigate()
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const warnings = findings.filter(({ level }) => level === 'warn')
  const isReady = warnings.length === findings.length

  const publish = async () => {
    if (!(await confirm(question(content, warnings)))) return
    setBusy(true)
    setTrouble('')
    try {
      const revision = await flush()
      if (revision === null) {
        setTrouble('草稿还没有存上，请稍后再发布。')
        return
      }
      const { contestId, findings: said } = await desk('publishContest', {
        draftId,
        revision,
        despite: warnings.length,
      })
      await client.invalidateQueries()
      if (contestId !== null) go(`/contests/${contestId}`)
      else onSaid(said)
    } catch (thrown) {
      setTrouble(words(thrown))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button theme="primary" loading={isBusy} disabled={!isReady} onClick={() => void publish()}>
        发布竞赛
      </Button>
      {trouble && <span role="alert">{trouble}</span>}
    </>
  )
}

function question({ sheet, pool }: Content, warnings: readonly DraftFinding[]) {
  const whole = sheet as RuleSheet
  return {
    title: `发布“${whole.title}”`,
    body: (
      <>
        <p>会员马上能在小程序里看到这场竞赛，可以预约提醒。</p>
        <p>
          {exactly(opensAt(whole))} 开始，{exactly(closesAt(whole))} 结束。试题取自“{pool?.name}”。
        </p>
        <p>发布以后规则不能再改。开始两分钟之前还可以撤回，变回草稿。</p>
        {warnings.length > 0 && (
          <>
            <p>还有这些提醒，请看过再发布：</p>
            <ul>
              {warnings.map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
    act: '发布竞赛',
  }
}
