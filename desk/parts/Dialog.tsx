import { useEffect } from 'react'
import { Dialog as Plain, type DialogProps } from 'tdesign-react'
import { focusBack } from './focus-back'

/** What a screen reader is told of a dialog, and the browser of where it ends; the library hands these on to its box. */
export const dialogRole = (header: DialogProps['header']) => ({
  role: 'dialog',
  'aria-modal': true,
  ...(typeof header === 'string' && { 'aria-label': header }),
})

/** The library's dialog, with a name and a role; the keyboard goes back to where it was. */
export function Dialog(props: DialogProps) {
  const { visible, header } = props
  useEffect(() => (visible ? focusBack() : undefined), [visible])
  return <Plain {...dialogRole(header)} closeOnOverlayClick={false} {...props} />
}
