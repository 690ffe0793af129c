import type { Cell, Column, Sheet } from '../sheet'
import styles from '../results.module.css'

const shown = (cell: Cell, kind: Column['kind']): string => {
  if (cell === null) return ''
  return typeof cell === 'number' && kind === 'hundredths' ? cell.toFixed(2) : String(cell)
}

/** A sheet as it lies on paper: its title lines, then the table, whose head comes again on every page. */
export const PaperSheet = ({ sheet: { title, columns, rows } }: { sheet: Sheet }) => (
  <section className={styles.sheet}>
    <h2>{title[0]}</h2>
    {title.slice(1).map((line) => (
      <p key={line}>{line}</p>
    ))}
    <table className={styles.paper}>
      <thead>
        <tr>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => {
              const kind = columns[column]?.kind ?? 'text'
              return (
                <td key={column} className={kind === 'text' ? undefined : styles.number}>
                  {shown(cell, kind)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
    {rows.length === 0 && <p>没有。</p>}
  </section>
)
