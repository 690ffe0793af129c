import { Button } from 'tdesign-react'
import styles from './parts.module.css'

/** Under a list that comes page by page. */
export const More = ({ list }: { list: { hasMore: boolean; isComing: boolean; more: () => void } }) =>
  list.hasMore ? (
    <div className={styles.more}>
      <Button variant="outline" loading={list.isComing} onClick={list.more}>
        看更多
      </Button>
    </div>
  ) : null
