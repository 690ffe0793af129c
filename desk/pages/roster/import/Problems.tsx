import type { Problem } from '../../../../domain/roster/roster'
import styles from './import.module.css'

/** What stands in the way of the whole import. */
export const Problems = ({ problems }: { problems: readonly Problem[] }) =>
  problems.length === 0 ? null : (
    <section role="alert" className={styles.problems}>
      <h2>不能导入，请改好文件再试</h2>
      <ul>
        {problems.map(({ sheet, row, reason }) => (
          <li key={`${String(sheet)} ${String(row)} ${reason}`}>
            {sheet}
            {row === null ? '' : `第 ${String(row)} 行 · `}
            {reason}
          </li>
        ))}
      </ul>
    </section>
  )
