import type { AnsweredQuestion } from '../../../../domain/paper'
import styles from './parts.module.css'

const letter = (at: number): string => String.fromCharCode(65 + at)

/** A question as it lay before a member, with what was chosen and what is right. */
export function PaperQuestion({ n, type, item }: { n: number; type: string; item: AnsweredQuestion }) {
  const { stem, options, points, right, chosen, accepted, written, correct, withdrawn } = item
  return (
    <article className={styles.question} aria-label={`第 ${String(n)} 题`}>
      <p className={styles.head}>
        {n}. {type} · {points} 分{withdrawn && <strong>已撤题</strong>}
        {chosen.length + (written?.length ?? 0) > 0 && <strong>{correct ? '答对' : '答错'}</strong>}
      </p>
      <p className={styles.stem}>{stem}</p>
      {options.length > 0 && (
        <ol>
          {options.map((option, at) => (
            <li key={at} className={right?.includes(at) ? styles.right : undefined}>
              <span>{letter(at)}</span>
              <span>{option}</span>
              <em>
                {right?.includes(at) ? '✓ 正确' : ''}
                {chosen.includes(at) ? ' 选了' : ''}
              </em>
            </li>
          ))}
        </ol>
      )}
      {written && written.length > 0 && <p>填了：{written.join('；')}</p>}
      {accepted && (
        <p className={styles.key}>正确答案：{accepted.map((each) => each.join(' 或 ')).join('；')}</p>
      )}
    </article>
  )
}
