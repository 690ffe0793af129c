import { clock } from '../when'
import type { SaveState } from './saver'
import styles from './draft.module.css'

/** Whether what is typed is kept. */
export function SaveNote({ state }: { state: SaveState }) {
  const words = {
    saved: () => (state.is === 'saved' ? `已保存 ${clock(state.at)}` : ''),
    typing: () => '正在输入，会自动保存',
    saving: () => '正在保存…',
    'not-saved': () => '没有存上，先留在这台电脑上，会自动再试',
    conflict: () => '没有保存：另有人改过这份草稿',
  }[state.is]()
  return (
    <span
      className={state.is === 'not-saved' || state.is === 'conflict' ? styles.warn : styles.soft}
      role="status"
    >
      {words}
    </span>
  )
}
