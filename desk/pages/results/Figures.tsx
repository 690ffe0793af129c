import type { UnitTotal } from '../../../contract/desk/result-table'
import { absentOf } from '../../../domain/unit-results'
import styles from './results.module.css'
import { countWords, percentWords } from './words'

/** What a director asks first. */
export function Figures({ total: { people, sum, figures } }: { total: UnitTotal }) {
  const shown: [string, string, string][] = [
    ['参加人数', countWords(sum.members), `会员 ${countWords(people)} 人`],
    [
      '参加率',
      percentWords(figures.coverage),
      `还有 ${countWords(absentOf({ people, members: sum.members }))} 人没有参加`,
    ],
    ['人均分', figures.mean.toFixed(2), '按每人计入成绩的分数'],
    ['答题份数', countWords(sum.papers), `人均 ${figures.papers.toFixed(2)} 份`],
  ]
  return (
    <dl className={styles.figures}>
      {shown.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className={styles.aside}>{note}</dd>
        </div>
      ))}
    </dl>
  )
}
