import { useState } from 'react'
import { Button, Checkbox } from 'tdesign-react'
import type { HeldRoster } from '../../../../contract/desk/roster'
import type { Rename } from '../../../../domain/roster/keep-ids'
import { confirm } from '../../../parts/confirm'
import { count } from '../roster-words'
import { Doubts } from './Doubts'
import styles from './import.module.css'
import type { DryRun } from './import-roster'
import { Problems } from './Problems'
import { Renames } from './Renames'
import { StreetChanges } from './StreetChanges'
import type { Step } from './useImport'

interface Props {
  step: Extract<Step, { at: 'dry run' }>
  held: HeldRoster | null
  onRenames: (renames: Rename[]) => void
  onImport: () => void
  onOther: () => void
}

/** What the file would change. Whoever has looked at every doubt may import it. */
export function DryRunView({ step, held, onRenames, onImport, onOther }: Props) {
  const { run, name, renames, wrong } = step
  // Another confirmed name makes another list of doubts.
  const [seen, setSeen] = useState<DryRun | null>(null)
  const hasProblems = run.problems.length > 0
  const hasSeen = run.doubts === 0 || seen === run

  async function ask(): Promise<void> {
    const yes = await confirm({ title: '导入这份名册', body: sentences(run, held), act: '导入' })
    if (yes) onImport()
  }
  return (
    <div className={styles.run}>
      <p role="status">
        “{name}”读到 <strong>{count(run.enterprises)}</strong> 个单位、<strong>{count(run.teams)}</strong>{' '}
        个班组，名单上有 <strong>{count(run.people)}</strong> 人。
        {held && `现在的名册名单上有 ${count(held.people)} 人。`}
        现在什么也没有改变。
      </p>
      <Problems problems={run.problems} />
      <Renames run={run} renames={renames} wrong={wrong} onRenames={onRenames} />
      <Doubts run={run} />
      <StreetChanges changes={run.changes} />
      <div className={styles.acts}>
        {run.doubts > 0 && !hasProblems && (
          <Checkbox checked={seen === run} onChange={(checked) => setSeen(checked ? run : null)}>
            {count(run.doubts)} 处存疑都核对过了
          </Checkbox>
        )}
        <Button disabled={hasProblems || !hasSeen} onClick={() => void ask()}>
          导入这份名册
        </Button>
        <Button variant="outline" onClick={onOther}>
          换一个文件
        </Button>
      </div>
    </div>
  )
}

function sentences(run: DryRun, held: HeldRoster | null) {
  const what = `${count(run.enterprises)} 个单位、${count(run.teams)} 个班组、名单 ${count(run.people)} 人`
  const { added, gone, renamed } = run.changes
  return (
    <>
      <p>
        {held
          ? `现在的名册（名单 ${count(held.people)} 人）由这一份代替：${what}。`
          : `采用第一份名册：${what}。`}
      </p>
      {held && (
        <p>
          新增 {count(added.length)} 个、减少 {count(gone.length)} 个、改名 {count(renamed.length)}{' '}
          个单位和班组。
        </p>
      )}
      {run.doubts > 0 && <p>{count(run.doubts)} 处存疑按试读时说的处理。</p>}
      <p>已经发布的竞赛仍用各自定下的名册。</p>
    </>
  )
}
