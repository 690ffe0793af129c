import { useState } from 'react'
import { Button } from 'tdesign-react'
import type { DecisionNow } from '../../../../../contract/desk/signal'
import { useDo, words } from '../../../../ask/useDesk'
import { ReasonDialog } from '../../parts/ReasonDialog'
import styles from '../contest.module.css'

interface Props {
  contestId: string
  attemptId: string
  decision: DecisionNow | null
}

const acts = {
  keep: { title: '保留这份成绩', body: '这份答卷照常计分，疑点算已处理。', act: '保留' },
  annul: {
    title: '作废这份成绩',
    body: '这份答卷在下一次更正时不再计分，用掉的次数不退。会员会看到成绩作废，以及可以找谁问。',
    act: '作废',
  },
  undo: { title: '撤回处理', body: '回到待处理。已经生效的作废，在下一次更正时恢复。', act: '撤回处理' },
} as const

/** What to decide about a paper; a decision that holds is taken back before another is made. */
export function Decide({ contestId, attemptId, decision }: Props) {
  const [asks, setAsks] = useState<keyof typeof acts | null>(null)
  const decide = useDo('decideSignal', ['listSignals', 'readSuspect'])
  const undo = useDo('undoDecision', ['listSignals', 'readSuspect'])
  const holds = decision !== null && decision.decision !== 'undone'
  const trouble = decide.error ?? undo.error
  const act = (reason: string) => {
    if (asks === 'undo') undo.mutate({ contestId, attemptId, reason })
    else if (asks) decide.mutate({ contestId, attemptId, decision: asks, reason })
    setAsks(null)
  }
  return (
    <div className={styles.line}>
      {holds ? (
        <Button variant="outline" onClick={() => setAsks('undo')}>
          撤回处理
        </Button>
      ) : (
        <>
          <Button theme="primary" onClick={() => setAsks('keep')}>
            保留
          </Button>
          <Button theme="danger" variant="outline" onClick={() => setAsks('annul')}>
            作废
          </Button>
        </>
      )}
      {trouble ? <span role="alert">{words(trouble)}</span> : null}
      <ReasonDialog
        isOpen={asks !== null}
        {...acts[asks ?? 'keep']}
        onLeave={() => setAsks(null)}
        onAct={act}
      />
    </div>
  )
}
