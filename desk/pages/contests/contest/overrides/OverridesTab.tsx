import { useState } from 'react'
import { Button, Table } from 'tdesign-react'
import type { DeskContest } from '../../../../../contract/desk/contest'
import type { GrantedOverride } from '../../../../../contract/desk/override'
import { useDesk, useDo, words } from '../../../../ask/useDesk'
import { Empty } from '../../../../parts/Empty'
import { Loading } from '../../../../parts/Loading'
import { Trouble } from '../../../../parts/Trouble'
import { useUnitNames } from '../../../../parts/useUnitNames'
import { ReasonDialog } from '../../parts/ReasonDialog'
import { exactly } from '../../when'
import { GrantForm } from './GrantForm'

/** What is arranged apart from the rules: to whom, why, and a way to take it back. */
export function OverridesTab({ contest }: { contest: DeskContest }) {
  const { contestId } = contest
  const [after, setAfter] = useState<string | undefined>()
  const asked = useDesk('listOverrides', { contestId, ...(after ? { after } : {}) })
  const withdraw = useDo('withdrawOverride', ['listOverrides', 'readDeskContest'])
  const [taking, setTaking] = useState<GrantedOverride | null>(null)
  const rows = asked.data?.overrides ?? []
  const unitName = useUnitNames()
  if (asked.error && !asked.data)
    return <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  return (
    <>
      {contest.stage !== 'frozen' && <GrantForm contest={contest} />}
      {withdraw.error ? <p role="alert">{words(withdraw.error)}</p> : null}
      <Table
        rowKey="id"
        data={rows}
        empty={<Empty text="没有另行安排" />}
        columns={[
          {
            colKey: 'to',
            title: '给谁',
            cell: ({ row }) => ('unitId' in row.to ? unitName(row.to.unitId) : (row.name ?? '（无姓名）')),
          },
          { colKey: 'what', title: '安排', cell: ({ row }) => whatOf(row) },
          { colKey: 'reason', title: '理由', cell: ({ row }) => row.reason },
          { colKey: 'at', title: '时间', width: 150, cell: ({ row }) => exactly(row.at) },
          {
            colKey: 'act',
            title: '状态',
            width: 170,
            cell: ({ row }) =>
              row.withdrawn ? (
                `${exactly(row.withdrawn.at)} 收回`
              ) : (
                <Button
                  size="small"
                  variant="text"
                  theme="danger"
                  onClick={() => {
                    setTaking(row)
                  }}
                >
                  收回
                </Button>
              ),
          },
        ]}
      />
      {asked.data.next && (
        <Button
          variant="outline"
          onClick={() => {
            setAfter(asked.data.next ?? undefined)
          }}
        >
          更早的
        </Button>
      )}
      {after && (
        <Button
          variant="text"
          onClick={() => {
            setAfter(undefined)
          }}
        >
          回到最新的
        </Button>
      )}
      <ReasonDialog
        isOpen={taking !== null}
        title="收回另行安排"
        body="从现在起开始的答卷不再享有；已经在答的卷子保留时间。"
        act="收回"
        onLeave={() => {
          setTaking(null)
        }}
        onAct={(reason) => {
          if (taking) withdraw.mutate({ contestId, overrideId: taking.id, reason })
          setTaking(null)
        }}
      />
    </>
  )
}

const whatOf = ({ tries, minutes, closesAt }: GrantedOverride): string =>
  [
    tries > 0 ? `多答 ${String(tries)} 次` : '',
    minutes > 0 ? `每份多 ${String(minutes)} 分钟` : '',
    closesAt ? `截止延到 ${exactly(closesAt)}` : '',
  ]
    .filter(Boolean)
    .join('，')
