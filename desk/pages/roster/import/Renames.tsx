import { Checkbox } from 'tdesign-react'
import type { Rename } from '../../../../domain/roster/keep-ids'
import type { DryRun } from './import-roster'
import styles from './import.module.css'

interface Props {
  run: DryRun
  renames: Rename[]
  wrong: string | null
  onRenames: (renames: Rename[]) => void
}

const same = (a: Rename, b: Rename): boolean => a.from === b.from && a.to === b.to

/** Units that are likely renamed, to be confirmed one by one; and whatever has another name now. */
export function Renames({ run, renames, wrong, onRenames }: Props) {
  const likely = run.changeDoubts.flatMap(({ rename }) => rename ?? [])
  const asked = [...renames, ...likely]
  const others = run.changes.renamed.filter(
    ({ before, after }) => !renames.some((one) => same(one, { from: before.name, to: after.name })),
  )
  if (asked.length + others.length === 0) return null
  return (
    <section>
      <h2>改名</h2>
      {asked.length > 0 && (
        <>
          <p>
            下面的单位像是改了名。确实是同一个单位的请勾上，会员和成绩就还跟着它；不勾的按一个撤销、一个新增处理。
          </p>
          <ul className={styles.renames}>
            {asked.map((rename) => (
              <li key={`${rename.from} ${rename.to}`}>
                <Checkbox
                  checked={renames.some((one) => same(one, rename))}
                  onChange={(checked) =>
                    onRenames(checked ? [...renames, rename] : renames.filter((one) => !same(one, rename)))
                  }
                >
                  “{rename.from}”改名为“{rename.to}”
                </Checkbox>
              </li>
            ))}
          </ul>
        </>
      )}
      {wrong && <p role="alert">{wrong}</p>}
      {others.length > 0 && (
        <ul>
          {others.map(({ before, after }) => (
            <li key={after.id}>
              {before.name}
              {before.short && `（${before.short}）`} → {after.name}
              {after.short && `（${after.short}）`}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
