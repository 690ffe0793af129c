import { Button, Table, Tag } from 'tdesign-react'
import type { ListedSession } from '../../../contract/desk/session'
import { useDesk, useDo, words } from '../../ask/useDesk'
import { confirm } from '../../parts/confirm'
import { Heading } from '../../parts/Heading'
import { Loading } from '../../parts/Loading'
import { Trouble } from '../../parts/Trouble'
import { when } from '../../parts/when'

/** Where one is signed in, and a way out. */
export default function SessionsPage() {
  const asked = useDesk('listSessions', {})
  const end = useDo('endSession', ['listSessions', 'readMe'])
  const leave = async ({ id, browser, isThis }: ListedSession) => {
    const yes = await confirm({
      title: isThis ? '退出登录' : '让它退出',
      body: isThis ? '这台电脑要重新扫码才能再用。' : `${browser}要重新扫码才能再用。`,
      act: '退出',
    })
    if (yes) end.mutate({ sessionId: id })
  }
  return (
    <>
      <Heading
        title="登录的设备"
        note="不认识的、不再用的，请让它退出。一小时没有操作，或者登录满十二小时，也会自己退出。"
      />
      {end.error ? <Trouble text={words(end.error)} /> : null}
      {asked.isPending && <Loading />}
      {asked.error && <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />}
      {asked.data && (
        <Table
          rowKey="id"
          data={asked.data.sessions}
          empty="没有登录的设备"
          columns={[
            {
              colKey: 'browser',
              title: '设备',
              cell: ({ row }) => (
                <>
                  {row.browser}{' '}
                  {row.isThis && (
                    <Tag theme="primary" variant="light">
                      这一台
                    </Tag>
                  )}
                </>
              ),
            },
            { colKey: 'at', title: '登录时间', cell: ({ row }) => when(row.at) },
            { colKey: 'seenAt', title: '最近使用', cell: ({ row }) => when(row.seenAt) },
            {
              colKey: 'end',
              title: '操作',
              width: 120,
              cell: ({ row }) => (
                <Button variant="text" theme="primary" onClick={() => void leave(row)}>
                  退出
                </Button>
              ),
            },
          ]}
        />
      )}
    </>
  )
}
