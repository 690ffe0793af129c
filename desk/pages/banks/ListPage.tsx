import { Link, useNavigate } from 'react-router-dom'
import { Button, Checkbox, Table } from 'tdesign-react'
import { useDesk, words } from '../../ask/useDesk'
import { Empty } from '../../parts/Empty'
import { Filters } from '../../parts/Filters'
import { Heading } from '../../parts/Heading'
import { Loading } from '../../parts/Loading'
import { Trouble } from '../../parts/Trouble'
import { useFilters } from '../../parts/useFilters'
import { when } from '../../parts/when'
import { countWords } from './counts'

/** Every bank, the one changed last first. */
export function ListPage() {
  const [filters, set] = useFilters(['archived'])
  const archived = filters.archived === 'yes'
  const asked = useDesk('listBanks', { archived })
  const go = useNavigate()
  const bring = <Button onClick={() => void go('new')}>导入新题库</Button>
  return (
    <>
      <Heading title="题库" note="竞赛从题库里抽题。题库每次更新都是一个新版本，已经用过的版本不会变。">
        {bring}
      </Heading>
      <Filters>
        <Checkbox checked={archived} onChange={(yes) => set({ archived: yes ? 'yes' : '' })}>
          看已归档的
        </Checkbox>
      </Filters>
      {asked.isPending && <Loading />}
      {asked.error && <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />}
      {asked.data?.banks.length === 0 && (
        <Empty text={archived ? '没有归档的题库。' : '还没有题库。可以从 Word、Excel 或粘贴的文字导入。'}>
          {!archived && bring}
        </Empty>
      )}
      {asked.data && asked.data.banks.length > 0 && (
        <Table
          rowKey="id"
          data={asked.data.banks}
          columns={[
            { colKey: 'name', title: '名称', cell: ({ row }) => <Link to={row.id}>{row.name}</Link> },
            {
              colKey: 'questions',
              title: '题数',
              width: 90,
              align: 'right',
              cell: ({ row }) => row.versions[0]?.questions ?? 0,
            },
            {
              colKey: 'counts',
              title: '题型',
              cell: ({ row }) => (row.versions[0] ? countWords(row.versions[0].counts) : ''),
            },
            {
              colKey: 'at',
              title: '最近更新',
              width: 220,
              cell: ({ row }) =>
                row.versions[0] ? `${when(row.versions[0].at)} ${row.versions[0].by ?? ''}` : '',
            },
            {
              colKey: 'versions',
              title: '版本',
              width: 80,
              align: 'right',
              cell: ({ row }) => row.versions.length,
            },
          ]}
        />
      )}
    </>
  )
}
