import { createContext, useContext } from 'react'
import type { DraftFinding } from '../../../../contract/desk/draft'
import type { PoolKind } from '../../../../domain/pool-shape'
import { valueAt, type Path } from './path'

/** A sheet that is being filled in. */
export interface Form {
  sheet: unknown
  set(path: Path, value: unknown): void
  findings: readonly DraftFinding[]
  /** Of the chosen pool; null while none is chosen or it is read. */
  kinds: readonly PoolKind[] | null
  readOnly: boolean
}

export const FormContext = createContext<Form>({
  sheet: {},
  set: () => undefined,
  findings: [],
  kinds: null,
  readOnly: false,
})

/** What stands in a field, how to change it, and what is said about it. */
export function useField(path: Path) {
  const { sheet, set, findings, readOnly } = useContext(FormContext)
  const name = path.join('.')
  return {
    value: valueAt(sheet, path),
    set: (value: unknown) => set(path, value),
    // What is only not filled in yet is said once, at the side.
    findings: findings.filter((each) => each.path === name && !each.sentence.endsWith('还没有填。')),
    id: `field-${name.replaceAll('.', '-')}`,
    readOnly,
  }
}
