import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import tap from '../../../components/Tap.module.scss'
import { cx } from '../../../cx'
import { keys } from '../../../platform/keys'

/** A `Tap` with a name in the document (`id`) and, for a choice, whether it is `checked`. `aloud` as with `Tap`. */
export function Press({
  id,
  role = 'button',
  label,
  aloud = false,
  checked,
  off = false,
  onTap,
  className,
  children,
}: PressProps) {
  return (
    <View
      id={id}
      {...spoken(role, label, aloud, checked, off)}
      {...keys(onTap, off)}
      className={cx(tap.tap, className)}
      hoverClass={off ? 'none' : cx(tap.pressed)}
      hoverStartTime={20}
      hoverStayTime={80}
      onClick={() => {
        if (!off) onTap()
      }}
    >
      {children}
    </View>
  )
}

/** WeChat reads out what is chosen from the label; a browser has words of its own for it. */
function spoken(role: Role, label: string, aloud: boolean, checked: boolean | undefined, off: boolean) {
  if (process.env['TARO_ENV'] !== 'h5') {
    const said = `${label}${checked ? '，已选' : ''}${off ? '，现在不能点' : ''}`
    return { ariaRole: role, ariaLabel: said }
  }
  return {
    role,
    ...(aloud && { 'aria-label': label }),
    'aria-disabled': String(off),
    ...(checked !== undefined && { 'aria-checked': String(checked) }),
  }
}

type Role = 'button' | 'radio' | 'checkbox'

type PressProps = PropsWithChildren<{
  id: string
  role?: Role
  label: string
  aloud?: boolean
  checked?: boolean
  off?: boolean
  onTap: () => void
  className?: string | undefined
}>
