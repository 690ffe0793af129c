import { useState } from 'react'
import { Button, Table, Tag } from 'tdesign-react'
import type { StaffMember } from '../../../contract/desk/staff'
import { useDeskPages, useDo, words } from '../../ask/useDesk'
import { confirm } from '../../parts/confirm'
import { Empty } from '../../parts/Empty'
import { Heading } from '../../parts/Heading'
import { Loading } from '../../parts/Loading'
import { More } from '../../parts/More'
import { Trouble } from '../../parts/Trouble'
import { useUnitNames } from '../../parts/useUnitNames'
import { useMe } from '../../shell/useMe'
import { GrantsDialog } from './GrantsDialog'
import { grantWords } from './grant-words'
import styles from './index.module.css'
import { InviteDialog } from './InviteDialog'

/** Who works here, with which rights; invitations, changes and ends. */
export default function StaffPage() {
  const me = useMe()
  const nameOf = useUnitNames()
  const list = useDeskPages('listStaff', {})
  const remove = useDo('removeStaff', ['listStaff'])
  const [inviting, setInviting] = useState(false)
  const [changing, setChanging] = useState<StaffMember | null>(null)
  const staff = list.pages.flatMap((page) => page.staff)

  const end = async ({ memberId, name }: StaffMember) => {
    const yes = await confirm({
      title: `取消${name ?? '这位工作人员'}的全部权限`,
      body: '对方马上不能再用工作台。要恢复，需要重新邀请。',
      act: '取消权限',
      danger: true,
    })
    if (yes) remove.mutate({ memberId })
  }

  return (
    <>
      <Heading title="工作人员" note="每个人能做什么、管到哪里。自己的权限要由别的管理员来改。">
        <Button onClick={() => setInviting(true)}>邀请工作人员</Button>
      </Heading>
      {remove.error ? <Trouble text={words(remove.error)} /> : null}
      {list.isPending && <Loading />}
      {list.error && <Trouble text={words(list.error)} onAgain={list.again} />}
      {!list.isPending && !list.error && staff.length === 0 && <Empty text="您管的范围里还没有工作人员。" />}
      {staff.length > 0 && (
        <Table
          rowKey="memberId"
          data={staff}
          columns={[
            {
              colKey: 'name',
              title: '姓名',
              width: 200,
              cell: ({ row }) => (
                <>
                  {row.name ?? '未填写姓名'} {row.memberId === me.memberId && <Tag>本人</Tag>}
                </>
              ),
            },
            {
              colKey: 'grants',
              title: '权限',
              cell: ({ row }) => (
                <span className={styles.grants}>
                  {row.grants.map((grant) => (
                    <Tag key={grantWords(grant, nameOf)} variant="light">
                      {grantWords(grant, nameOf)}
                    </Tag>
                  ))}
                </span>
              ),
            },
            {
              colKey: 'act',
              title: '操作',
              width: 200,
              cell: ({ row }) =>
                row.memberId === me.memberId ? null : (
                  <>
                    <Button variant="text" theme="primary" onClick={() => setChanging(row)}>
                      调整
                    </Button>
                    <Button variant="text" theme="danger" onClick={() => void end(row)}>
                      取消权限
                    </Button>
                  </>
                ),
            },
          ]}
        />
      )}
      <More list={list} />
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
      {changing && <GrantsDialog of={changing} onClose={() => setChanging(null)} />}
    </>
  )
}
