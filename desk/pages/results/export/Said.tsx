import { Button, Loading as Turning } from 'tdesign-react'
import styles from '../results.module.css'
import type { Progress } from './useTaking'

/** How far an export has come, and how it goes on after it broke off. */
export function Said({
  progress,
  goOn,
  giveUp,
}: {
  progress: Progress
  goOn: () => void
  giveUp?: () => void
}) {
  return (
    <div className={styles.progress} role="status" aria-live="polite">
      {progress.state === 'working' && (
        <p>
          <Turning size="small" /> {progress.words}
        </p>
      )}
      {progress.state === 'broken' && (
        <>
          <p>{`${progress.words}已经取到的都还在。`}</p>
          <Button onClick={goOn}>接着导出</Button>{' '}
          {giveUp && (
            <Button variant="text" onClick={giveUp}>
              放弃
            </Button>
          )}
        </>
      )}
      {progress.state === 'done' && <p>文件已经交给浏览器保存。</p>}
    </div>
  )
}
