import { useEffect } from 'react'
import { when } from '../../../parts/when'
import type { Saving } from './useSaving'

/** Whether what is written is in the cloud. */
export function SavedLine({ saving: { state } }: { saving: Saving }) {
  useEffect(() => {
    if (state.is === 'saved') return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [state.is])
  return <span role="status">{sentence(state)}</span>
}

function sentence(state: Saving['state']): string {
  switch (state.is) {
    case 'saved':
      return `已保存 ${when(state.at)}`
    case 'waiting':
      return '等待保存…'
    case 'saving':
      return '正在保存…'
    case 'conflict':
      return '还没有保存'
    case 'failed':
      return `没有保存：${state.why}`
  }
}
