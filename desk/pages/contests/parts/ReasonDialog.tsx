import { useState } from 'react'
import { Dialog } from '../../../parts/Dialog'
import styles from './reason.module.css'

interface Props {
  isOpen: boolean
  title: string
  /** What will happen. */
  body: string
  act: string
  onAct: (reason: string) => void
  onLeave: () => void
}

/** Asks for a reason before something is done that others will read about. */
export function ReasonDialog({ isOpen, title, body, act, onAct, onLeave }: Props) {
  const [reason, setReason] = useState('')
  const leave = () => {
    setReason('')
    onLeave()
  }
  return (
    <Dialog
      visible={isOpen}
      header={title}
      confirmBtn={{ content: act, theme: 'primary', disabled: reason.trim().length < 2 }}
      cancelBtn="先不"
      onConfirm={() => {
        onAct(reason.trim())
        setReason('')
      }}
      onCancel={leave}
      onClose={leave}
      destroyOnClose
    >
      <p>{body}</p>
      <label className={styles.reason}>
        理由（不要写姓名）
        <input
          value={reason}
          maxLength={200}
          onChange={({ target }) => {
            setReason(target.value)
          }}
        />
      </label>
    </Dialog>
  )
}
