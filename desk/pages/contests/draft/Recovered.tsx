import { Button } from 'tdesign-react'
import { exactly } from '../when'
import styles from './draft.module.css'

/** What was typed on this PC and never reached the cloud. */
export const Recovered = ({ at, onTake, onDrop }: { at: number; onTake: () => void; onDrop: () => void }) => (
  <div className={styles.banner} role="alert">
    这台电脑上留着 {exactly(at)} 没有存上的修改。
    <Button size="small" theme="primary" onClick={onTake}>
      接着改
    </Button>
    <Button size="small" variant="outline" onClick={onDrop}>
      不要了
    </Button>
  </div>
)
