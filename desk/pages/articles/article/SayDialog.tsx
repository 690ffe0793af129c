import { useState } from 'react'
import { Textarea } from 'tdesign-react'
import { Dialog } from '../../../parts/Dialog'

/** Asks for a few words that belong to a step. */
export function SayDialog({ title, label, note, act, most, danger, isBusy, onSay, onClose }: SayDialogProps) {
  const [text, setText] = useState('')
  const said = text.trim()
  return (
    <Dialog
      visible
      header={title}
      onClose={onClose}
      cancelBtn="先不"
      confirmBtn={{
        content: act,
        theme: danger ? 'danger' : 'primary',
        disabled: said.length < 2,
        loading: isBusy,
      }}
      onConfirm={() => void onSay(said)}
    >
      <label>
        {label}
        <Textarea
          value={text}
          onChange={setText}
          maxlength={most}
          autosize={{ minRows: 3, maxRows: 8 }}
          autofocus
        />
      </label>
      <p>{note}</p>
    </Dialog>
  )
}

interface SayDialogProps {
  title: string
  label: string
  note: string
  act: string
  most: number
  danger?: boolean
  isBusy: boolean
  onSay: (text: string) => Promise<void>
  onClose: () => void
}
