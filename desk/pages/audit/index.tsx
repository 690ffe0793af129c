import { Button, DateRangePicker, Select, Table, Tag } from 'tdesign-react'
import type { AuditEntry } from '../../../contract/desk/audit'
import { useDeskPages, words } from '../../ask/useDesk'
import { Empty } from '../../parts/Empty'
import { Filters } from '../../parts/Filters'
import { Heading } from '../../parts/Heading'
import { Loading } from '../../parts/Loading'
import { More } from '../../parts/More'
import { Trouble } from '../../parts/Trouble'
import { useFilters } from '../../parts/useFilters'
import { when } from '../../parts/when'
import { actionWords, wordsOf } from './action-words'
import { Changed } from './Changed'
import { queryOf } from './query'

const names = ['action', 'by', 'about', 'from', 'until'] as const

/** What staff did, newest first, as far as it lies within one's scopes. */
export default function AuditPage() {
  const [filters, setFilters] = useFilters(names)
  const list = useDeskPages('readAudit', queryOf(filters))
  const entries = list.pages.flatMap((page) => page.entries)
  const isFiltered = Object.values(filters).some(Boolean)
  return (
    <>
      <Heading title="操作记录" note="谁在什么时候做了什么。只能看，不能改。" />
      <Filters>
        <Select
          aria-label="做了什么"
          placeholder="做了什么"
          clearable
          filterable
          style={{ width: 220 }}
          value={filters.action}
          options={Object.entries(actionWords).map(([value, label]) => ({ value, label }))}
          onChange={(value) => setFilters({ action: String(value ?? '') })}
        />
        <DateRangePicker
          aria-label="日期"
          clearable
          placeholder={['从哪天', '到哪天']}
          value={[filters.from, filters.until]}
          onChange={([from, until]) => setFilters({ from: String(from ?? ''), until: String(until ?? '') })}
        />
        {filters.by && (
          <Tag closable onClose={() => setFilters({ by: '' })}>
            只看一个人做的
          </Tag>
        )}
        {filters.about && (
          <Tag closable onClose={() => setFilters({ about: '' })}>
            只看同一件事
          </Tag>
        )}
        {isFiltered && (
          <Button
            variant="text"
            onClick={() => setFilters({ action: '', by: '', about: '', from: '', until: '' })}
          >
            全部清除
          </Button>
        )}
      </Filters>
      {list.isPending && <Loading />}
      {list.error && <Trouble text={words(list.error)} onAgain={list.again} />}
      {!list.isPending && !list.error && entries.length === 0 && (
        <Empty text={isFiltered ? '没有这样的记录。' : '还没有记录。'} />
      )}
      {entries.length > 0 && <Entries entries={entries} onFilter={setFilters} />}
      <More list={list} />
    </>
  )
}

type OnFilter = (change: { by?: string; about?: string }) => void

const Entries = ({ entries, onFilter }: { entries: AuditEntry[]; onFilter: OnFilter }) => (
  <Table
    rowKey="id"
    size="small"
    data={entries}
    expandedRow={({ row }) => <Changed before={row.before} after={row.after} />}
    expandOnRowClick
    columns={[
      { colKey: 'at', title: '时间', width: 150, cell: ({ row }) => when(row.at) },
      {
        colKey: 'by',
        title: '谁',
        width: 160,
        cell: ({ row }) => <Filter text={row.byName ?? row.by} onClick={() => onFilter({ by: row.by })} />,
      },
      { colKey: 'action', title: '做了什么', cell: ({ row }) => wordsOf(row.action) },
      {
        colKey: 'about',
        title: '对象',
        cell: ({ row }) => (
          <Filter text={row.aboutName ?? row.about} onClick={() => onFilter({ about: row.about })} />
        ),
      },
      { colKey: 'state', title: '结果', width: 100, cell: ({ row }) => <State state={row.state} /> },
    ]}
  />
)

const Filter = ({ text, onClick }: { text: string; onClick: () => void }) => (
  <Button
    variant="text"
    size="small"
    onClick={(event) => {
      event.stopPropagation()
      onClick()
    }}
  >
    {text}
  </Button>
)

const State = ({ state }: { state: AuditEntry['state'] }) =>
  state === 'done' ? <>已完成</> : state === 'undone' ? <>没有做成</> : <>不确定</>
