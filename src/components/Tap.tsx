import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { cx } from '../cx'
import { keys } from '../platform/keys'
import styles from './Tap.module.scss'

type Role = 'button' | 'link' | 'tab' | 'radio' | 'checkbox'

/**
 * Anything that is tapped: shows the press, and tells a screen reader its role and name. `off`: no tap is heard.
 * A browser takes the name from the words inside, unless they are not enough: then `aloud`.
 */
export function Tap(props: TapProps) {
  const { id, role = 'button', label, aloud = false, chosen, off = false, onTap, className, children } = props
  return (
    <View
      {...(id && { id })}
      {...spoken(role, label, aloud, chosen, off)}
      {...keys(onTap, off)}
      className={cx(styles.tap, className)}
      hoverClass={off ? 'none' : cx(styles.pressed)}
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

/** weapp knows role and label only, so its label says the state; a browser has a word for it. */
function spoken(role: Role, label: string, aloud: boolean, chosen: boolean | undefined, off: boolean) {
  if (process.env.TARO_ENV === 'h5') {
    const state = chosen === undefined ? {} : { [chosenIn[role]]: String(chosen) }
    return { role, ...(aloud && { 'aria-label': label }), 'aria-disabled': String(off), ...state }
  }
  return {
    ariaRole: role,
    ariaLabel: [label, chosen && '已选', off && '现在不能点'].filter(Boolean).join('，'),
  }
}

const chosenIn: Record<Role, string> = {
  button: 'aria-pressed',
  link: 'aria-current',
  tab: 'aria-selected',
  radio: 'aria-checked',
  checkbox: 'aria-checked',
}

type TapProps = PropsWithChildren<{
  /** Its name in the document. */
  id?: string | undefined
  role?: Role
  label: string
  aloud?: boolean
  chosen?: boolean
  off?: boolean
  onTap: () => void
  className?: string | undefined
}>
