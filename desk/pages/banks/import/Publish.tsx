import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { Button, Progress } from 'tdesign-react'
import { useQueryClient } from '@tanstack/react-query'
import { Refusal } from '../../../../src/cloud/errors'
import { words } from '../../../ask/useDesk'
import { confirm } from '../../../parts/confirm'
import { Loading } from '../../../parts/Loading'
import { countTypes, countWords } from '../counts'
import type { WholeBank } from '../useWholeBank'
import { Differences } from './Differences'
import styles from './import.module.css'
import type { Finished } from './messages'
import { kept, type Importing } from './state'
import { useUpload } from './useUpload'
import type { ProofWorker } from './worker'

/** What will be published and how it differs from the version that holds; then it travels, and holds at once. */
export function Publish({
  state,
  current,
  worker,
  onBack,
  onLookAgain,
  onDone,
}: {
  state: Importing
  current: WholeBank | null
  worker: ProofWorker
  onBack: () => void
  onLookAgain: () => void
  onDone: () => Promise<void>
}) {
  const [finished, setFinished] = useState<Finished | null>(null)
  const [name, setName] = useState(current?.bank.name ?? state.source.replace(/\.[a-z]+$/i, '').slice(0, 60))
  const { bring, done, error } = useUpload()
  const client = useQueryClient()
  const go = useNavigate()
  const before = current?.entries
  useEffect(() => {
    const items = kept(state).map(({ item }) => item)
    void worker.ask({ ask: 'finish', items, before: before ?? [] }).then((answer) => {
      if (answer?.tell === 'finished') setFinished(answer.finished)
    })
  }, [state, before, worker])
  if (!finished) return <Loading />
  const { entries, added, changed, gone } = finished
  const counts = countWords(countTypes(entries.map(({ question }) => question.type)))
  const isSame = current !== null && added.length + changed.length + gone.length === 0

  const publish = async () => {
    const changes = `新增 ${added.length} 题，修改 ${changed.length} 题，去掉 ${gone.length} 题`
    const yes = await confirm({
      title: current ? `发布“${name}”的新版本` : `发布题库“${name}”`,
      body: `共 ${entries.length} 题：${counts}。${current ? `和现在的版本相比，${changes}。` : ''}发布以后新的竞赛就用这一版，已经在用旧版的竞赛不受影响。`,
      act: '发布',
    })
    if (!yes) return
    const target = { bankId: state.bankId, name: name.trim(), holds: current?.poolId ?? null }
    if (!(await bring(finished, target))) return
    await onDone()
    await Promise.all(['listBanks', 'readBank'].map((each) => client.invalidateQueries({ queryKey: [each] })))
    await go(`/banks/${state.bankId}`)
  }

  return (
    <div className={styles.publish}>
      <label className={styles.field}>
        题库名称
        <input maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <p>
        共 {entries.length} 题：{counts}
      </p>
      {current && <Differences {...finished} />}
      {isSame && <p role="status">和现在的版本完全一样，不用发布。</p>}
      {error !== null && (
        <p role="alert" className={styles.alert}>
          {words(error)}
          {error instanceof Refusal && error.code === 'changed_meanwhile' && (
            <Button variant="text" onClick={onLookAgain}>
              看看现在的版本
            </Button>
          )}
        </p>
      )}
      {done && (
        <div role="status" aria-label={`已上传 ${done.parts} / ${done.of}`}>
          <Progress percentage={Math.round((done.parts / Math.max(1, done.of)) * 100)} />
        </div>
      )}
      <div className={styles.acts}>
        <Button variant="outline" disabled={done !== null} onClick={onBack}>
          返回修改
        </Button>
        <Button
          loading={done !== null}
          disabled={name.trim() === '' || isSame}
          onClick={() => void publish()}
        >
          {error !== null ? '继续发布' : '发布'}
        </Button>
      </div>
    </div>
  )
}
