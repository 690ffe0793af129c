import { useContext } from 'react'
import { Button } from 'tdesign-react'
import { fullMarks, questionCount, type DrawRow } from '../../../../domain/paper-plan'
import { countFitting, type PoolKind } from '../../../../domain/pool-shape'
import type { FormField } from '../../../../schema/describe'
import { FormContext, useField } from './context'
import draw from './DrawRows.module.css'
import styles from './form.module.css'
import { Group } from './Group'
import { Leaf } from './Leaf'
import { Findings } from './Labelled'
import type { Path } from './path'
import { rowBegins } from './row-begins'
import { RowTools } from './RowTools'

/** A draw plan as a table: beside each row how many questions the bank has for it, as one types. */
export function DrawRows({ field, path, name }: { field: FormField; path: Path; name: string }) {
  const { kinds } = useContext(FormContext)
  const { value, set, id, findings, readOnly } = useField(path)
  const rows = Array.isArray(value) ? (value as Partial<DrawRow>[]) : []
  const columns = Object.entries(field.item?.fields ?? {})
  const isOwn = value !== undefined
  if (field.optional && !isOwn)
    return <Group field={{ ...field, fields: {} }} path={path} within="" begin={[rowBegins(path)]} />
  return (
    <div className={styles.list} id={id}>
      <Findings id={id} findings={findings} />
      <table className={draw.draw} aria-label={name}>
        <thead>
          <tr>
            {columns.map(([key, { title }]) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">题库里有</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const rowName = `${name} 第 ${String(at + 1)} 项`
            return (
              <tr key={at}>
                {columns.map(([key, inner]) => (
                  <td key={key}>
                    <Leaf
                      field={{ ...inner, title: '' }}
                      path={[...path, at, key]}
                      name={`${rowName} ${inner.title}`}
                    />
                  </td>
                ))}
                <td>
                  <Has row={row} kinds={kinds} />
                  <RowSaid path={[...path, at]} />
                </td>
                <td>{!readOnly && <RowTools name={rowName} rows={rows} at={at} onChange={set} />}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <div className={draw.under}>
        {!readOnly && (
          <Button
            size="small"
            variant="dashed"
            aria-label={`${name} 加一项`}
            onClick={() => {
              set([...rows, rowBegins(path)])
            }}
          >
            加一项
          </Button>
        )}
        {rows.length > 0 && <span>{sumOf(rows)}</span>}
        {!readOnly && field.optional && (
          <Button
            size="small"
            variant="text"
            onClick={() => {
              set(undefined)
            }}
          >
            用整场竞赛的抽题
          </Button>
        )}
      </div>
    </div>
  )
}

function Has({ row, kinds }: { row: Partial<DrawRow>; kinds: readonly PoolKind[] | null }) {
  if (!kinds || !row.type) return <span className={styles.soft}>—</span>
  const found = countFitting(row as DrawRow, kinds)
  return (
    <span className={found < (row.count ?? 0) ? styles.wrong : draw.enough}>
      {String(found)} 道{found < (row.count ?? 0) ? '，不够' : ''}
    </span>
  )
}

function RowSaid({ path }: { path: Path }) {
  const { findings, id } = useField(path)
  return <Findings id={id} findings={findings} />
}

function sumOf(rows: Partial<DrawRow>[]): string {
  const draw = rows.map((row) => ({
    type: 'single' as const,
    ...row,
    count: row.count ?? 0,
    points: row.points ?? 0,
  }))
  return `一份试卷 ${String(questionCount({ draw }))} 道题，满分 ${String(fullMarks({ draw }))} 分`
}
