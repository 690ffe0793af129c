import { Button } from 'tdesign-react'
import styles from '../results.module.css'

interface Props {
  hasMore: boolean
  isComing: boolean
  more: () => void
}

/** Brings the next rows of a table. */
export const MoreRows = ({ hasMore, isComing, more }: Props) =>
  hasMore ? (
    <div className={styles.more}>
      <Button variant="outline" loading={isComing} onClick={more}>
        再看一些
      </Button>
    </div>
  ) : null
