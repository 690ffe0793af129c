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

let isAsking = false

/**
 * Asks before something that can't simply be undone; true for yes. While a question stands another is not asked: it comes of a
 * second press, and so does a press beside it, which is no answer.
 */
export function confirm({ title, body, act, danger = false, only = false }: Question): Promise<boolean> {
  if (isAsking) return Promise.resolve(false)
  isAsking = true
  return new Promise((resolve) => {
    const goBack = focusBack()
    const answer = (yes: boolean) => {
      isAsking = false
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
      closeOnOverlayClick: false,
      onConfirm: () => answer(true),
      onCancel: () => answer(false),
      onClose: () => answer(false),
    })
  })
}
