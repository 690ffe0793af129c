import { useEffect, useMemo, useState } from 'react'
import { Button } from 'tdesign-react'
import type { Doubt } from '../../../../domain/bank/faults'
import { Empty } from '../../../parts/Empty'
import { Loading } from '../../../parts/Loading'
import { useFilters } from '../../../parts/useFilters'
import { Desk } from './ItemDesk'
import styles from './Mending.module.css'
import { ItemList } from './ItemList'
import type { Act, Importing } from './state'
import { kindsOf, todoOf, type Show } from './todo'

const shows: [show: Show, words: string][] = [
  ['stop', '必须处理'],
  ['look', '请看一看'],
  ['out', '不收的'],
  ['all', '全部'],
]

/** Doubtful items one beside the other, each with its original; what was done can be undone. */
export function Mending({
  state,
  doubts,
  isProofreading,
  act,
  onNext,
}: {
  state: Importing
  doubts: Record<number, Doubt[]> | null
  isProofreading: boolean
  act: (done: Act) => void
  onNext: () => void
}) {
  const [filters, set] = useFilters(['show', 'kind'])
  const todo = useMemo(() => todoOf(state, doubts ?? {}), [state, doubts])
  const first: Show = todo.stop.length > 0 ? 'stop' : todo.look.length > 0 ? 'look' : 'all'
  const show = shows.find(([one]) => one === filters.show)?.[0] ?? first
  const kinds = kindsOf(todo[show], doubts ?? {})
  const list = todo[show].filter(
    (at) => filters.kind === '' || doubts?.[at]?.some(({ code }) => code === filters.kind),
  )
  const [chosen, choose] = useState<number | null>(null)
  const shown = chosen ?? list[0] ?? null
  const next = list.find((at) => at > (shown ?? -1)) ?? list.find((at) => at !== shown) ?? null
  /** What is being mended stays on the screen, though it leaves the list. */
  const doAct = (done: Act) => {
    if (done.do !== 'undo') choose(done.do === 'mend' || done.do === 'take back' ? done.at : next)
    act(done)
  }
  useUndoKey(() => act({ do: 'undo' }))
  if (!doubts) return <Loading />
  const ready = state.items.length - todo.out.length - todo.stop.length
  return (
    <>
      <div className={styles.bar}>
        <div role="tablist" aria-label="看哪些题" className={styles.tabs}>
          {shows.map(([one, words]) => (
            <button
              key={one}
              role="tab"
              aria-selected={show === one}
              onClick={() => {
                set({ show: one, kind: '' })
                choose(null)
              }}
            >
              {words} {todo[one].length}
            </button>
          ))}
        </div>
        <select
          aria-label="哪种疑点"
          value={filters.kind}
          onChange={(event) => set({ kind: event.target.value })}
        >
          <option value="">全部疑点</option>
          {kinds.map(([code, words, count]) => (
            <option key={code} value={code}>
              {words} {count}
            </option>
          ))}
        </select>
        <span role="status" className={styles.status}>
          {isProofreading ? '正在校对……' : `读到 ${state.items.length} 题，${ready} 题可以导入`}
        </span>
        <Button variant="outline" disabled={state.steps.length === 0} onClick={() => act({ do: 'undo' })}>
          撤销
        </Button>
        <Button disabled={isProofreading || todo.stop.length > 0 || ready === 0} onClick={onNext}>
          下一步：发布
        </Button>
      </div>
      {list.length === 0 && shown === null ? (
        <Empty text={show === 'stop' ? '没有必须处理的题目了。' : '这里没有题目。'} />
      ) : (
        <div className={styles.columns}>
          <ItemList state={state} list={list} doubts={doubts} shown={shown} onChoose={choose} />
          {shown !== null && (
            <Desk
              key={shown}
              at={shown}
              state={state}
              doubts={doubts[shown] ?? []}
              act={doAct}
              next={next}
              onGo={choose}
            />
          )}
        </div>
      )}
    </>
  )
}

/** Ctrl+Z anywhere but in a field, where the browser has its own. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
      if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !isTyping) undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
