import { Button } from 'tdesign-react'
import styles from '../../../parts/parts.module.css'

interface Query {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

/** The rest of a table, a page at a time. */
export const More = ({ query }: { query: Query }) =>
  query.hasNextPage ? (
    <div className={styles.more}>
      <Button variant="outline" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        再看一些
      </Button>
    </div>
  ) : null
