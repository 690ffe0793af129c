import { Link } from 'react-router-dom'
import { Table } from 'tdesign-react'
import type { ListedArticle } from '../../../../contract/desk/article'
import { useUnitNames } from '../../../parts/useUnitNames'
import { when } from '../../../parts/when'
import { channelName } from '../words'
import styles from './ArticleList.module.css'
import { Standing } from './Standing'

/** Articles, the last touched first; a title opens its article. */
export function ArticleTable({ articles }: { articles: ListedArticle[] }) {
  const unitName = useUnitNames()
  return (
    <Table
      rowKey="id"
      size="small"
      data={articles}
      columns={[
        {
          colKey: 'title',
          title: '标题',
          cell: ({ row }) => (
            <Link className={styles.title} to={row.id}>
              {row.title || '还没有标题'}
            </Link>
          ),
        },
        { colKey: 'channel', title: '栏目', width: 100, cell: ({ row }) => channelName(row.channel) },
        { colKey: 'stage', title: '到哪一步', width: 220, cell: ({ row }) => <Standing article={row} /> },
        {
          colKey: 'by',
          title: '谁写的',
          width: 170,
          cell: ({ row }) => (
            <>
              {row.byName ?? '—'}
              {row.over !== 'district' && ` · ${unitName(row.over.enterprise ?? row.over.street)}`}
            </>
          ),
        },
        { colKey: 'touchedAt', title: '最近动过', width: 140, cell: ({ row }) => when(row.touchedAt) },
        {
          colKey: 'publishedAt',
          title: '发布时间',
          width: 140,
          cell: ({ row }) => (row.publishedAt ? when(row.publishedAt) : '—'),
        },
      ]}
    />
  )
}
