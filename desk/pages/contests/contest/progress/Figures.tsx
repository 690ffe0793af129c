import type { ContestProgress } from '../../../../../contract/desk/progress'
import styles from './progress.module.css'

const share = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${String(Math.round((part / whole) * 1000) / 10)}%`

/** What a director asks for first. */
export function Figures({ progress }: { progress: ContestProgress }) {
  const { takers, papers, people, open, submitted } = progress
  const figures = [
    ['参加人数', String(takers)],
    ['参与率', share(takers, people), people > 0 ? `名册上 ${String(people)} 人` : '没有名册人数'],
    ['答卷', String(papers), takers > 0 ? `人均 ${(papers / takers).toFixed(2)} 份` : ''],
    ['交卷率', share(submitted, papers), '其余是时间到了没有交的'],
    ['正在答', String(open)],
  ]
  return (
    <dl className={styles.figures} aria-label="总的数字">
      {figures.map(([name, figure, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
          {note && <small>{note}</small>}
        </div>
      ))}
    </dl>
  )
}
