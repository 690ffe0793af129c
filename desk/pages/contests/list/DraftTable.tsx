import { Link } from 'react-router-dom'
import { Button, MessagePlugin, Table } from 'tdesign-react'
import type { ListedDraft } from '../../../../contract/desk/draft'
import { useDeskPages, useDo, words } from '../../../ask/useDesk'
import { Empty } from '../../../parts/Empty'
import { Loading } from '../../../parts/Loading'
import { More } from '../../../parts/More'
import { Trouble } from '../../../parts/Trouble'
import { exactly } from '../when'
import { copyDraft } from './copies'
import { useNewDraft } from './useNewDraft'

/** Drafts, the one changed last first; a draft is put away rather than deleted, and taken back. */
export function DraftTable({ isAway }: { isAway: boolean }) {
  const put = useDo('putDraftAway', ['listDrafts'])
  const { make, isBusy, trouble } = useNewDraft()
  const list = useDeskPages('listDrafts', { away: isAway })
  const putAway = async (row: ListedDraft, away: boolean) => {
    await put.mutateAsync({ draftId: row.draftId, away })
    await MessagePlugin.success(away ? '收起来了，在“收起的草稿”里可以放回' : '放回草稿了')
  }
  if (list.isPending) return <Loading />
  if (list.error && list.pages.length === 0) return <Trouble text={words(list.error)} onAgain={list.again} />
  const rows = list.pages.flatMap(({ drafts }) => drafts)
  return (
    <>
      {(trouble || put.error) && <p role="alert">{trouble || words(put.error)}</p>}
      <Table
        rowKey="draftId"
        data={rows}
        empty={
          <Empty text={isAway ? '没有收起的草稿' : '没有草稿。可以新建，也可以从办过的竞赛“再办一次”。'} />
        }
        columns={[
          {
            colKey: 'title',
            title: '名称',
            cell: ({ row }) => (
              <Link to={`/contests/draft/${row.draftId}`}>{row.title || '未命名的竞赛'}</Link>
            ),
          },
          { colKey: 'by', title: '最后修改', width: 160, cell: ({ row }) => row.byName ?? '已离开的人员' },
          { colKey: 'at', title: '修改时间', width: 160, cell: ({ row }) => exactly(row.at) },
          {
            colKey: 'act',
            title: '操作',
            width: 200,
            cell: ({ row }) => (
              <>
                <Button
                  variant="text"
                  theme="primary"
                  size="small"
                  disabled={isBusy}
                  onClick={() => void make(() => copyDraft(row.draftId))}
                >
                  复制
                </Button>
                <Button variant="text" size="small" onClick={() => void putAway(row, !isAway)}>
                  {isAway ? '放回草稿' : '收起'}
                </Button>
              </>
            ),
          },
        ]}
      />
      <More list={list} />
    </>
  )
}
