import { useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router-dom'
import type { Draft, DraftFinding } from '../../../../contract/desk/draft'
import { poolLike } from '../../../../domain/pool-shape'
import { serverNow } from '../../../../src/cloud/clock'
import { useDesk } from '../../../ask/useDesk'
import { useDraft } from '../../../parts/draft'
import { useUnitNames } from '../../../parts/useUnitNames'
import { Heading } from '../../../parts/Heading'
import { FormContext } from '../form/context'
import { valueAt, withValue, type Path } from '../form/path'
import { Conflict } from './Conflict'
import { sameContent, type Content } from './content'
import styles from './draft.module.css'
import { judgeHere, printed } from './judge'
import { NoticePrint } from './NoticePrint'
import { PaperPreview } from './PaperPreview'
import { PoolPicker } from './PoolPicker'
import { Publish } from './Publish'
import { Recovered } from './Recovered'
import { Said } from './Said'
import { SaveNote } from './SaveNote'
import { Sections } from './Sections'
import { Summary } from './Summary'
import { useAutosave } from './useAutosave'

/** What is typed, with the revision over which it was typed. */
interface OnThisPc {
  base: number
  content: Content
}

const contentOf = ({ summary, sheet, pool }: Draft): Content => ({ summary, sheet: JSON.parse(sheet), pool })

/** The form of a rule sheet; at its side what is still to be done, and the notice as it would be printed. */
export function Editor({ draft, onReload }: { draft: Draft; onReload: () => void }) {
  const { draftId } = draft
  const [content, setContent] = useState(() => contentOf(draft))
  const [said, setSaid] = useState<DraftFinding[] | null>(null)
  const { state: saving, saver } = useAutosave(draftId, draft.revision, draft.at)
  const local = useDraft<OnThisPc>(`contest draft ${draftId}`)
  const [recovered, setRecovered] = useState(() =>
    draft.state === 'open' && local.draft && !sameContent(local.draft.content, contentOf(draft))
      ? local.draft
      : null,
  )
  const readOnly = draft.state !== 'open'
  const isTouched = useRef(false)
  const { keep } = local
  useEffect(() => {
    // What the cloud has need not be kept here; what was found here from an earlier day is, until it is chosen.
    if (saving.is === 'saved' && isTouched.current) keep(null)
    // `keep` is another function each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [saving])
  const change = (next: Content) => {
    isTouched.current = true
    setContent(next)
    setSaid(null)
    local.keep({ base: saver.base(), content: next })
    saver.save(next)
  }
  const { sheet, pool } = content
  const shape = useDesk(
    'readPoolShape',
    { poolId: pool?.id ?? '-' },
    { enabled: pool !== null, staleTime: Infinity },
  )
  const kinds = shape.data?.kinds ?? null
  const questions = useMemo(() => kinds && poolLike(kinds), [kinds])
  const findings = useMemo(
    () => said ?? judgeHere(content, questions, serverNow()),
    [content, questions, said],
  )
  const unitName = useUnitNames()
  const lines = printed(sheet, unitName)
  const title = String(valueAt(sheet, ['title']) ?? '')
  const gates = (valueAt(sheet, ['gates', 'gates']) ?? []) as { name?: string }[]
  const form = {
    ...{ sheet, findings, kinds, readOnly },
    set: (path: Path, value: unknown) => {
      change({ ...content, sheet: withValue(sheet, path, value) })
    },
  }
  return (
    <FormContext.Provider value={form}>
      <Heading title={title || '未命名的竞赛'} note={<SaveNote state={saving} />}>
        <Link to="/contests?tab=drafts">回到草稿</Link>
        <PaperPreview draftId={draftId} gates={gates.map(({ name }) => name ?? '')} flush={saver.flush} />
        {!readOnly && (
          <Publish
            draftId={draftId}
            content={content}
            findings={findings}
            flush={saver.flush}
            onSaid={setSaid}
          />
        )}
      </Heading>
      {draft.state === 'published' && (
        <p role="note">
          这份草稿已经发布，不能再改。<Link to={`/contests/${draft.contestId}`}>看这场竞赛</Link>
        </p>
      )}
      {draft.state === 'away' && <p role="note">这份草稿收起来了，放回草稿以后才能改。</p>}
      {recovered && (
        <Recovered
          at={local.keptAt ?? 0}
          onTake={() => {
            setContent(recovered.content)
            isTouched.current = true
            saver.goOnFrom(recovered.content, recovered.base)
            setRecovered(null)
          }}
          onDrop={() => {
            local.keep(null)
            setRecovered(null)
          }}
        />
      )}
      {saving.is === 'conflict' && (
        <Conflict
          draftId={draftId}
          onTheirs={() => {
            local.keep(null)
            onReload()
          }}
          onMine={(stored) => void saver.goOnOver(content, stored)}
        />
      )}
      <div className={styles.editor}>
        <form className={styles.form} aria-label="规则书" onSubmit={(event) => event.preventDefault()}>
          <Sections
            first={
              <Summary
                value={content.summary}
                readOnly={readOnly}
                onChange={(summary) => change({ ...content, summary })}
              />
            }
            bank={
              <PoolPicker
                pool={pool}
                readOnly={readOnly}
                onChange={(chosen) => change({ ...content, pool: chosen })}
              />
            }
          />
        </form>
        <aside className={styles.side} aria-label="检查和公告" tabIndex={0}>
          <Said findings={findings} />
          <NoticePrint title={title} lines={lines} />
        </aside>
      </div>
    </FormContext.Provider>
  )
}
