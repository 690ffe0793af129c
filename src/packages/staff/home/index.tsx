import Taro from '@tarojs/taro'
import { useState } from 'react'
import { rolesIn } from '../../../../domain/staff-words'
import { desk } from '../../../cloud/ask'
import { serverNow } from '../../../cloud/clock'
import { troubleOf } from '../../../cloud/errors'
import { Button } from '../../../components/Button'
import { Card } from '../../../components/Card'
import { Foot } from '../../../components/Foot'
import { NoticeLine, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Row } from '../../../components/Row'
import { SectionNote } from '../../../components/Section'
import { Skeleton } from '../../../components/Skeleton'
import { TextField } from '../../../components/TextField'
import { useComeBack } from '../../../hooks/useComeBack'
import { sentenceFor } from '../../../messages'
import { back, open, routes } from '../../../routes'
import { kindOf, tidied } from './codes'
import { useStaff } from './useStaff'

/** Where staff let a browser in, and where an invitation makes somebody staff. */
export default function StaffPage() {
  const { grants, trouble, again } = useStaff()
  const [typed, setTyped] = useState('')
  const [isFirst, setFirst] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  useComeBack(again)

  if (!grants)
    return (
      <Page>
        {trouble ? (
          <TroubleNotice trouble={trouble} onAgain={again} onBack={back} />
        ) : (
          <Skeleton shapes={['row', 'row']} />
        )}
      </Page>
    )

  const isStaff = grants.length > 0
  const go = async () => {
    const kind = kindOf(typed)
    setSaid(kind ? null : '请核对代码：电脑上显示的是 8 位，邀请码是 16 位。')
    if (kind === 'sign-in') open(routes.signIn(tidied(typed)))
    if (kind !== 'invitation') return
    try {
      await desk(isFirst ? 'claimFirst' : 'acceptInvitation', { code: tidied(typed) })
      setTyped('')
      void Taro.showToast({ title: '已是工作人员', icon: 'success' })
      await again()
    } catch (thrown) {
      setSaid(sentenceFor(troubleOf(thrown), serverNow()))
    }
  }

  return (
    <Page>
      {said && <NoticeLine text={said} />}
      <Card bare>
        <Row label="我的职责" value={isStaff ? rolesIn(grants) : '还不是工作人员'} />
      </Card>
      <TextField
        label={isStaff ? '电脑上显示的代码' : isFirst ? '第一位管理员的代码' : '邀请码'}
        value={typed}
        placeholder={isStaff ? '8 位字母和数字' : '16 位字母和数字'}
        maxLength={24}
        onChange={setTyped}
      />
      <SectionNote
        text={
          isStaff
            ? '也可以直接用微信“扫一扫”电脑上的二维码。'
            : '邀请码由管理员给您，一天内有效。成为工作人员后，就能登录电脑上的工作台。'
        }
      />
      {!isStaff && (
        <Card bare>
          <Row
            label={isFirst ? '我有邀请码' : '我是第一位管理员'}
            onTap={() => {
              setFirst(!isFirst)
              setSaid(null)
            }}
          />
        </Card>
      )}
      <Foot>
        <Button text={isStaff ? '下一步' : '确定'} onTap={go} />
      </Foot>
    </Page>
  )
}
