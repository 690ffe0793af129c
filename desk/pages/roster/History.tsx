import { Table, Tag } from 'tdesign-react'
import type { AuditEntry } from '../../../contract/desk/audit'
import type { Unit } from '../../../domain/unit'
import { useDesk, useDeskPages, words } from '../../ask/useDesk'
import { Loading } from '../../parts/Loading'
import { More } from '../../parts/More'
import { Trouble } from '../../parts/Trouble'
import { when } from '../../parts/when'
import styles from './index.module.css'
import { count } from './roster-words'

/** The versions that are there with the contests that name them, and every correction with who made it and why. */
export const History = () => (
  <>
    <Versions />
    <Corrections />
  </>
)

function Versions() {
  const asked = useDesk('listRosters', {})
  return (
    <section>
      <h2 className={styles.title}>版本</h2>
      {asked.isPending && <Loading rows={3} />}
      {asked.error && <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />}
      {asked.data && (
        <Table
          rowKey="rosterId"
          size="small"
          data={asked.data.rosters}
          empty="还没有名册"
          columns={[
            {
              colKey: 'importedAt',
              title: '采用时间',
              width: 200,
              cell: ({ row }) => (
                <>
                  {when(row.importedAt)}{' '}
                  {row.holds && (
                    <Tag theme="primary" variant="light">
                      现在
                    </Tag>
                  )}
                </>
              ),
            },
            {
              colKey: 'how',
              title: '来历',
              width: 100,
              cell: ({ row }) => (row.corrects ? '手工改正' : '导入'),
            },
            { colKey: 'by', title: '经手人', width: 120, cell: ({ row }) => row.by ?? '—' },
            {
              colKey: 'people',
              title: '名单',
              width: 120,
              align: 'right',
              cell: ({ row }) => `${count(row.people)} 人`,
            },
            {
              colKey: 'contests',
              title: '用这一版的竞赛',
              cell: ({ row }) => row.contests.map(({ title }) => title).join('、'),
            },
          ]}
        />
      )}
    </section>
  )
}

function Corrections() {
  const versions = useDesk('listRosters', {}).data?.rosters ?? []
  const whoMade = (after: unknown) =>
    versions.find(({ rosterId }) => rosterId === sideOf(after)?.rosterId)?.by ?? '—'
  const list = useDeskPages('readAudit', { action: 'correctUnit' })
  const entries = list.pages.flatMap((page) => page.entries).filter(({ state }) => state !== 'undone')
  return (
    <section>
      <h2 className={styles.title}>手工改正</h2>
      {list.isPending && <Loading rows={3} />}
      {list.error && <Trouble text={words(list.error)} onAgain={list.again} />}
      {!list.isPending && !list.error && (
        <Table
          rowKey="id"
          size="small"
          data={entries}
          empty="还没有改正过"
          columns={[
            { colKey: 'at', title: '时间', width: 160, cell: ({ row }) => when(row.at) },
            { colKey: 'what', title: '改动', cell: ({ row }) => whatOf(row) },
            { colKey: 'by', title: '经手人', width: 120, cell: ({ row }) => whoMade(row.after) },
            { colKey: 'reason', title: '原因', cell: ({ row }) => sideOf(row.after)?.reason ?? '' },
          ]}
        />
      )}
      <More list={list} />
    </section>
  )
}

type Side = Partial<Unit> & { reason?: string; rosterId?: string }
const sideOf = (side: unknown): Side | null => side as Side | null

function whatOf({ before, after }: AuditEntry): string {
  const [was, is] = [sideOf(before), sideOf(after)]
  if (!was) return `新增“${is?.name ?? ''}”，${count(is?.people ?? 0)} 人`
  if (!is?.name) return `撤销“${was.name ?? ''}”`
  const changes = [
    was.name !== is.name && `改名“${is.name}”`,
    was.short !== is.short && `简称 ${was.short ?? '无'} → ${is.short ?? '无'}`,
    was.people !== is.people && `人数 ${count(was.people ?? 0)} → ${count(is.people ?? 0)}`,
    was.parentId !== is.parentId && '调到别的街道',
  ].filter(Boolean)
  return `“${was.name ?? ''}”：${changes.join('，')}`
}
