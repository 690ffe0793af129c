import { useState } from 'react'
import { Button } from 'tdesign-react'
import { cx } from '../../../../src/cx'
import { doubtWords, type Doubt } from '../../../../domain/bank/faults'
import styles from './ItemList.module.css'
import { itemNow, type Importing } from './state'

const atOnce = 100

/** The items of a list, each with its first words and its doubts. */
export function ItemList({
  state,
  list,
  doubts,
  shown,
  onChoose,
}: {
  state: Importing
  list: readonly number[]
  doubts: Record<number, Doubt[]>
  shown: number | null
  onChoose: (at: number) => void
}) {
  const [most, setMost] = useState(atOnce)
  return (
    <nav aria-label="题目" className={styles.list}>
      <ul>
        {list.slice(0, most).map((at) => {
          const item = state.items[at]
          if (!item) return null
          const { draft, number, source } = itemNow(item, state.changes[at])
          return (
            <li key={at}>
              <button
                className={cx(styles.entry, at === shown && styles.here)}
                aria-current={at === shown}
                onClick={() => onChoose(at)}
              >
                <span className={styles.words}>
                  {number ?? `${source.sheet} ${source.from} 行`} · {draft.stem || '（没有题干）'}
                </span>
                <span className={styles.codes}>
                  {state.changes[at]?.out
                    ? '不收'
                    : [...new Set((doubts[at] ?? []).map(({ code }) => doubtWords[code]))].join('、')}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {list.length > most && (
        <Button variant="text" onClick={() => setMost(most + atOnce)}>
          还有 {list.length - most} 题，看更多
        </Button>
      )}
    </nav>
  )
}
