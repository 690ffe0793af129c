import { Button } from 'tdesign-react'
import type { Draft } from '../../../../domain/bank/draft'
import type { Doubt } from '../../../../domain/bank/faults'
import { withoutAnswer } from '../../../../domain/bank/proof/given-away'
import { placeOf } from '../../../../domain/bank/proof/proofread'
import { DraftFields } from './DraftFields'
import shared from './import.module.css'
import styles from './ItemDesk.module.css'
import { itemNow, type Act, type Importing } from './state'

/** One item: why it is doubtful, the original, and the question as it will be, to be mended in place. */
export function Desk({
  at,
  state,
  doubts,
  act,
  next,
  onGo,
}: {
  at: number
  state: Importing
  doubts: readonly Doubt[]
  act: (done: Act) => void
  /** Another item of the list to go on with. */
  next: number | null
  onGo: (at: number) => void
}) {
  const item = state.items[at]
  if (!item) return null
  const change = state.changes[at]
  const { draft, remarks } = itemNow(item, change)
  const mend = (field: string, next: Partial<Draft>) =>
    act({ do: 'mend', at, field, draft: { ...draft, ...next } })
  const maySee = !change?.seen && (remarks.length > 0 || doubts.some(({ blocks }) => !blocks))
  return (
    <section aria-label={placeOf(item)} className={styles.desk}>
      {doubts.length > 0 && !change?.out && (
        <ul className={styles.doubts}>
          {doubts.map(({ code, reason, blocks, other }) => (
            <li key={`${code} ${reason}`} data-blocks={blocks}>
              {reason}
              {other !== undefined && (
                <Button variant="text" size="small" onClick={() => onGo(other)}>
                  看那道题
                </Button>
              )}
              {code === 'given_away' && (
                <Button
                  variant="text"
                  size="small"
                  onClick={() => mend('blank', { stem: withoutAnswer(draft.stem) })}
                >
                  去掉题干里的答案
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={shared.acts}>
        {change?.out ? (
          <Button variant="outline" onClick={() => act({ do: 'take back', at })}>
            还是收这道题
          </Button>
        ) : (
          <Button variant="outline" theme="danger" onClick={() => act({ do: 'leave out', at })}>
            不收这道题
          </Button>
        )}
        {maySee && !change?.out && (
          <Button variant="outline" onClick={() => act({ do: 'see', at })}>
            看过了，没有问题
          </Button>
        )}
        {next !== null && (
          <Button variant="text" onClick={() => onGo(next)}>
            下一题
          </Button>
        )}
      </div>
      <div className={styles.pair}>
        <div>
          <h2>原文 · {placeOf(item)}</h2>
          <pre className={styles.original}>{item.source.text}</pre>
        </div>
        <div>
          <h2>读成</h2>
          <DraftFields draft={draft} isOut={change?.out === true} onMend={mend} />
        </div>
      </div>
    </section>
  )
}
