import { useState } from 'react'
import { Button } from 'tdesign-react'
import type { ArticleDeed, DeskArticle } from '../../../../contract/desk/article'
import type { Content } from '../../../../domain/article/content'
import { when } from '../../../parts/when'
import { deedWords, whyWords } from '../words'
import { Compare } from './Compare'
import styles from './History.module.css'

/** Who did what when, and the versions, newest first. Who writes can keep one more, and bring an older one back. */
export function History({
  article,
  onKeep,
  onRestore,
}: {
  article: DeskArticle
  onKeep?: () => void
  onRestore?: (content: Content) => void
}) {
  const { versions, done, people, published } = article
  const [shown, setShown] = useState<number | null>(null)
  const nameOf = (id: string) => people[id] ?? (id ? '已离开的同事' : '系统')
  return (
    <aside className={styles.history} aria-label="经过和版本">
      <h2>
        版本
        {onKeep && (
          <Button variant="text" size="small" onClick={onKeep}>
            存一版
          </Button>
        )}
      </h2>
      {versions.length === 0 && <p className={styles.none}>交审核时会自动存一版。</p>}
      <ol>
        {[...versions].reverse().map(({ version, at, by, why }) => (
          <li key={version}>
            <Button variant="text" theme="primary" size="small" onClick={() => setShown(version)}>
              第 {version} 版
            </Button>
            {published?.version === version && <strong>会员正在看</strong>}
            <div className={styles.line}>
              {nameOf(by)} · {when(at)} · {whyWords[why]}
            </div>
          </li>
        ))}
      </ol>
      <h2>经过</h2>
      <ol>
        {[...done].reverse().map((deed, at) => (
          <li key={at}>
            {deedWords[deed.did]}
            <div className={styles.line}>
              {nameOf(deed.by)} · {when(deed.at)}
            </div>
            {noteOf(deed) && <div className={styles.said}>{noteOf(deed)}</div>}
          </li>
        ))}
      </ol>
      {shown !== null && (
        <Compare
          article={article}
          version={shown}
          onClose={() => setShown(null)}
          {...(onRestore && { onRestore })}
        />
      )}
    </aside>
  )
}

/** Hours are kept as numbers. */
function noteOf({ did, note }: ArticleDeed): string {
  if (did === 'schedule') return `${when(Number(note))} 发布`
  return did === 'pin' ? `到 ${when(Number(note))}` : note
}
