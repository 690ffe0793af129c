import { Table } from 'tdesign-react'
import { Drawer } from '../../../parts/Drawer'
import type { MemberShare, ShareLink } from '../../../../contract/desk/result'
import type { UnitResult } from '../../../../contract/desk/result-table'
import { useDeskPages, words } from '../../../ask/useDesk'
import { Loading } from '../../../parts/Loading'
import { More } from '../../../parts/More'
import { Trouble } from '../../../parts/Trouble'
import { when } from '../../../parts/when'
import { timeWords } from '../words'

const states: Record<ShareLink['state'], string> = {
  open: '正在答',
  submitted: '已交',
  expired: '到时收卷',
  annulled: '作废',
  'set-aside': '不计',
}

const paperWords = (link: ShareLink): string => {
  const notes = [states[link.state], ...(link.notYet ? ['还没有计入'] : [])].join('，')
  if (link.kind === 'bonus') return `加分 ${String(link.bonus)}（${when(link.startedAt)}）`
  const score = link.score === null ? '' : ` ${String(link.score)} 分，用时 ${timeWords(link.ms)}`
  const bonus = link.bonus > 0 ? `，加 ${String(link.bonus)} 分` : ''
  return `第 ${String(link.n)} 份${score}${bonus}（${when(link.startedAt)}，${notes}）`
}

/** What is behind a unit's figures: its members with what each adds, and the papers that led to it. */
export function Behind({
  contestId,
  unit,
  onClose,
}: {
  contestId: string
  unit: UnitResult
  onClose: () => void
}) {
  const asked = useDeskPages('readUnitFigures', { contestId, unitId: unit.unitId })
  const members: MemberShare[] = asked.pages.flatMap(({ members: some }) => some)
  return (
    <Drawer
      visible
      header={`${unit.names.join(' › ')} 的明细`}
      footer={false}
      size="760px"
      onClose={onClose}
      onCancel={onClose}
      closeBtn
    >
      <p>每位会员给单位加了多少人数、份数和分数，加起来就是单位的数字。</p>
      {asked.isPending && <Loading />}
      {asked.error && <Trouble text={words(asked.error)} onAgain={asked.again} />}
      {asked.pages.length > 0 && (
        <Table
          rowKey="memberId"
          size="small"
          data={members}
          empty="还没有人参加"
          columns={[
            { colKey: 'name', title: '会员', width: 100, cell: ({ row }) => row.name ?? '（无姓名）' },
            {
              colKey: 'score',
              title: '计入分数',
              width: 90,
              align: 'right',
              cell: ({ row }) => row.adds.score,
            },
            {
              colKey: 'papers',
              title: '计入份数',
              width: 90,
              align: 'right',
              cell: ({ row }) => row.adds.papers,
            },
            {
              colKey: 'links',
              title: '答题和加分',
              cell: ({ row }) => row.links.map((link) => <div key={link.attemptId}>{paperWords(link)}</div>),
            },
          ]}
        />
      )}
      <More list={asked} />
    </Drawer>
  )
}
