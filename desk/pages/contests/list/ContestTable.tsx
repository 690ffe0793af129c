import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { Button, Table, Tag } from 'tdesign-react'
import type { ListedContest } from '../../../../contract/desk/contest'
import { mayDo } from '../../../../domain/staff'
import { desk, type Input } from '../../../ask/desk'
import { words } from '../../../ask/useDesk'
import { Empty } from '../../../parts/Empty'
import { Loading } from '../../../parts/Loading'
import { More } from '../../../parts/More'
import { Trouble } from '../../../parts/Trouble'
import { useMe } from '../../../shell/useMe'
import { stageThemes, stageWords } from '../parts/stage'
import { exactly } from '../when'
import { copyContest } from './copies'
import { useNewDraft } from './useNewDraft'

type After = NonNullable<Input<'listDeskContests'>['after']>

/** Published contests with how far they have come. */
export function ContestTable({ which }: { which: 'current' | 'closed' }) {
  const me = useMe()
  const { make, isBusy, trouble } = useNewDraft()
  const asked = useInfiniteQuery({
    queryKey: ['listDeskContests', which],
    queryFn: ({ pageParam }) =>
      desk('listDeskContests', { which, ...(pageParam ? { after: pageParam } : {}) }),
    initialPageParam: null as After | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 60_000,
  })
  const mayDraft = mayDo(me.grants, 'draft contests', ['district']).may
  if (asked.isPending) return <Loading />
  if (asked.error && !asked.data)
    return <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />
  const rows = asked.data.pages.flatMap(({ contests }) => contests)
  return (
    <>
      {trouble && <p role="alert">{trouble}</p>}
      <Table
        rowKey="contestId"
        data={rows}
        empty={<Empty text={which === 'current' ? '现在没有进行中或将开始的竞赛' : '还没有结束的竞赛'} />}
        columns={[
          {
            colKey: 'title',
            title: '名称',
            cell: ({ row }) => <Link to={`/contests/${row.contestId}`}>{row.title}</Link>,
          },
          {
            colKey: 'stage',
            title: '状态',
            width: 110,
            cell: ({ row }) => (
              <Tag theme={stageThemes[row.stage]} variant="light">
                {stageWords[row.stage]}
              </Tag>
            ),
          },
          { colKey: 'opens', title: '开始', width: 150, cell: ({ row }) => exactly(row.opensAt) },
          { colKey: 'closes', title: '结束', width: 150, cell: ({ row }) => exactly(row.closesAt) },
          {
            colKey: 'takers',
            title: '参加人数',
            width: 100,
            align: 'right',
            cell: ({ row }) => row.takers ?? '—',
          },
          {
            colKey: 'papers',
            title: '答卷',
            width: 90,
            align: 'right',
            cell: ({ row }) => row.papers ?? '—',
          },
          ...(mayDraft
            ? [
                {
                  colKey: 'act',
                  title: '操作',
                  width: 110,
                  cell: ({ row }: { row: ListedContest }) => (
                    <Button
                      variant="text"
                      theme="primary"
                      size="small"
                      disabled={isBusy}
                      onClick={() => void make(() => copyContest(row.contestId))}
                    >
                      再办一次
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <More
        list={{
          hasMore: asked.hasNextPage,
          isComing: asked.isFetchingNextPage,
          more: () => void asked.fetchNextPage(),
        }}
      />
    </>
  )
}
