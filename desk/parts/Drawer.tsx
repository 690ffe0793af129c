import { useEffect } from 'react'
import { Drawer as Plain, type DrawerProps } from 'tdesign-react'
import { focusBack } from './focus-back'

/** The library's drawer, with a name and a role, which it has no place for; the keyboard goes back to where it was. */
export function Drawer({ header, ...props }: DrawerProps & { header: string }) {
  const { visible } = props
  useEffect(() => (visible ? focusBack() : undefined), [visible])
  const tell = (title: HTMLElement | null) => {
    const box = title?.closest('.t-drawer__content-wrapper')
    box?.setAttribute('role', 'dialog')
    box?.setAttribute('aria-label', header)
    // The library hears Escape only from inside.
    box?.closest<HTMLElement>('.t-drawer')?.focus()
  }
  return <Plain header={<span ref={tell}>{header}</span>} {...props} />
}
