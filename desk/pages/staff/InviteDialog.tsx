import { useState } from 'react'
import { Button, MessagePlugin } from 'tdesign-react'
import { Dialog } from '../../parts/Dialog'
import { useDo, words } from '../../ask/useDesk'
import { when } from '../../parts/when'
import { firstChoice, GrantFields, grantOf } from './GrantFields'
import styles from './index.module.css'

/** Makes an invitation; its code is shown this once. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const [chosen, setChosen] = useState(firstChoice)
  const invite = useDo('inviteStaff')
  const grant = grantOf(chosen)
  const made = invite.data

  return (
    <Dialog
      visible
      header="邀请工作人员"
      onClose={onClose}
      closeOnOverlayClick={false}
      footer={
        made ? (
          <Button onClick={onClose}>关上</Button>
        ) : (
          <Button
            loading={invite.isPending}
            disabled={!grant}
            onClick={() => grant && invite.mutate({ grant })}
          >
            生成邀请码
          </Button>
        )
      }
    >
      {made ? (
        <div role="status">
          <p>请把邀请码交给本人。只显示这一次，{when(made.endsAt)} 前有效，用一次就失效。</p>
          <p className={styles.code}>{made.code}</p>
          <p>对方在小程序“我的 › 设置 › 工作人员”里输入它。</p>
          <Button variant="outline" onClick={() => void copy(made.code)}>
            复制
          </Button>
        </div>
      ) : (
        <GrantFields value={chosen} onChange={setChosen} />
      )}
      {invite.error ? <p role="alert">{words(invite.error)}</p> : null}
    </Dialog>
  )
}

async function copy(code: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(code)
    void MessagePlugin.success('复制好了')
  } catch {
    void MessagePlugin.warning('这个浏览器不让复制，请照着抄下来。')
  }
}
