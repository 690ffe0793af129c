import type { EChartsOption } from 'echarts'
import { useEffect, useRef, useState } from 'react'
import { Button } from 'tdesign-react'
import styles from './charts.module.css'

interface Props {
  title: string
  note?: string
  option: EChartsOption
  /** The same figures as a table: for who can't see pictures, and to copy from. */
  columns: string[]
  rows: readonly (readonly (string | number)[])[]
}

/** A picture of figures, with the figures themselves a press away. */
export function Chart({ title, note, option, columns, rows }: Props) {
  const [isTable, setTable] = useState(false)
  return (
    <figure className={styles.chart} aria-label={title}>
      <figcaption>
        <strong>{title}</strong>
        {note && <small>{note}</small>}
        <Button
          size="small"
          variant="text"
          aria-label={isTable ? `${title} 看图` : `${title} 看数字`}
          onClick={() => {
            setTable(!isTable)
          }}
        >
          {isTable ? '看图' : '看数字'}
        </Button>
      </figcaption>
      {isTable ? (
        <div className={styles.numbers} tabIndex={0} role="region" aria-label={`${title}的数字`}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : rows.length === 0 ? (
        <p className={styles.none}>还没有数字</p>
      ) : (
        <Picture title={title} option={option} />
      )}
    </figure>
  )
}

/** The drawing itself; what draws comes only when there is something to draw. */
function Picture({ title, option }: Pick<Props, 'title' | 'option'>) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let end = () => {}
    let isGone = false
    void import('./drawing').then(({ draw }) => {
      if (!isGone && place.current) end = draw(place.current, option)
    })
    return () => {
      isGone = true
      end()
    }
  }, [option])
  return <div ref={place} className={styles.picture} role="img" aria-label={`${title}，按“看数字”读表格`} />
}
