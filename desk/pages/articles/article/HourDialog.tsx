import { useState } from 'react'
import { Dialog } from '../../../parts/Dialog'
import { serverNow } from '../../../../src/cloud/clock'
import { when } from '../../../parts/when'

/** Asks for an hour, in Beijing time. */
export function HourDialog({ title, label, first, says, act, isBusy, onHour, onClose }: HourDialogProps) {
  const [text, setText] = useState(() => beijing(first))
  const hour = Date.parse(`${text}:00+08:00`)
  const isLater = hour > serverNow()
  return (
    <Dialog
      visible
      header={title}
      onClose={onClose}
      cancelBtn="先不"
      confirmBtn={{ content: act, disabled: !isLater, loading: isBusy }}
      onConfirm={() => void onHour(hour)}
    >
      <label>
        {label}
        <br />
        <input
          type="datetime-local"
          style={{ padding: '5px 8px', font: 'inherit' }}
          value={text}
          min={beijing(serverNow())}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p>{isLater ? says(when(hour)) : '请选一个比现在晚的时间。'}</p>
    </Dialog>
  )
}

/** `2026-11-28T18:00` */
const beijing = (ms: number): string => new Date(ms + 8 * 3600_000).toISOString().slice(0, 16)

interface HourDialogProps {
  title: string
  label: string
  first: number
  says: (when: string) => string
  act: string
  isBusy: boolean
  onHour: (ms: number) => Promise<void>
  onClose: () => void
}
