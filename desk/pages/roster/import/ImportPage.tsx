import { Link } from 'react-router-dom'
import { Button, Progress } from 'tdesign-react'
import { words } from '../../../ask/useDesk'
import { Loading } from '../../../parts/Loading'
import { Trouble } from '../../../parts/Trouble'
import page from '../index.module.css'
import { count } from '../roster-words'
import { useRoster, type Roster } from '../useRoster'
import { DropFile } from './DropFile'
import { DryRunView } from './DryRunView'
import styles from './import.module.css'
import { useImport } from './useImport'

/** A file is read here, looked through, and then brought to the cloud. */
export function ImportPage() {
  const asked = useRoster()
  if (asked.error && !asked.data)
    return <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />
  return asked.data ? <Steps roster={asked.data} /> : <Loading />
}

function Steps({ roster }: { roster: Roster }) {
  const { step, read, confirmRenames, send, again } = useImport(roster)
  if (step.at === 'file') return <DropFile wrong={step.wrong} onFile={(file) => void read(file)} />
  if (step.at === 'reading')
    return (
      <p role="status" className={styles.reading}>
        正在读“{step.name}”，已读 {count(step.rows)} 行……
      </p>
    )
  if (step.at === 'dry run')
    return (
      <DryRunView
        step={step}
        held={roster.held}
        onRenames={(renames) => void confirmRenames(renames)}
        onImport={() => void send(step.run)}
        onOther={again}
      />
    )
  if (step.at === 'done')
    return (
      <div role="status" className={styles.done}>
        <p>
          {step.same
            ? '和现在采用的名册完全一样，不用再导入。'
            : `已导入并采用：${count(step.run.enterprises)} 个单位、${count(step.run.teams)} 个班组、名单 ${count(step.run.people)} 人。`}
        </p>
        <Link className={page.button} to="/roster">
          看名册
        </Link>
      </div>
    )
  const { come, all, stopped } = step
  return (
    <div className={styles.sending}>
      <p role="status">
        {stopped
          ? `${stopped}已上传的部分不用重传，现在的名册没有改变。`
          : come === all && all > 0
            ? '正在核对……'
            : `正在上传，第 ${count(come)} 份，共 ${all > 0 ? count(all) : '……'} 份。请不要关掉这个页面。`}
      </p>
      <Progress percentage={all > 0 ? Math.floor((come / all) * 100) : 0} aria-label="上传进度" />
      {stopped && <Button onClick={() => void send(step.run)}>继续上传</Button>}
    </div>
  )
}
