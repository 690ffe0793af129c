import type { ReactNode } from 'react'
import { DialogPlugin } from 'tdesign-react'
import { dialogRole } from './Dialog'
import { focusBack } from './focus-back'

interface Question {
  title: string
  /** What will happen, in sentences. */
  body: ReactNode
  /** The name of the act itself, not “确定”. */
  act: string
  danger?: boolean
  /** There is nothing to choose: it is only said. */
  only?: boolean
}

/** Asks before something that can't simply be undone; true for yes. */
export const confirm = ({ title, body, act, danger = false, only = false }: Question): Promise<boolean> =>
  new Promise((resolve) => {
    const goBack = focusBack()
    const answer = (yes: boolean) => {
      dialog.hide()
      goBack()
      resolve(yes)
    }
    const dialog = DialogPlugin.confirm({
      ...dialogRole(title),
      header: title,
      body,
      confirmBtn: { content: act, theme: danger ? 'danger' : 'primary' },
      cancelBtn: only ? null : '先不',
      onConfirm: () => answer(true),
      onCancel: () => answer(false),
      onClose: () => answer(false),
    })
  })
