import { Button } from 'tdesign-react'
import { UnitPicker as PartsPicker } from '../../../parts/UnitPicker'
import { useUnitNames } from '../../../parts/useUnitNames'
import type { FormField } from '../../../../schema/describe'
import { useField } from './context'
import styles from './form.module.css'
import { Findings } from './Labelled'
import type { Path } from './path'

/** The units whose members may take part; none named: all. */
export function InvitedUnits({ field, path, name }: { field: FormField; path: Path; name: string }) {
  const { value, set, id, findings, readOnly } = useField(path)
  const ids = Array.isArray(value) ? (value as string[]) : []
  const nameOf = useUnitNames()
  const change = (next: string[]) => {
    set(next.length > 0 ? next : undefined)
  }
  return (
    <div className={styles.field} role="group" aria-label={name} id={id} tabIndex={-1}>
      <span className={styles.label}>{field.title}</span>
      <div className={styles.control}>
        <div className={styles.checks}>
          {ids.length === 0 && <span className={styles.soft}>不限，全体会员都可以参加</span>}
          {ids.map((unitId) => (
            <span key={unitId} className={styles.chip}>
              {nameOf(unitId)}
              {!readOnly && (
                <Button
                  size="small"
                  variant="text"
                  aria-label={`${name} 去掉 ${nameOf(unitId)}`}
                  onClick={() => {
                    change(ids.filter((each) => each !== unitId))
                  }}
                >
                  去掉
                </Button>
              )}
            </span>
          ))}
        </div>
        {!readOnly && (
          <PartsPicker
            label={`${name} 加单位`}
            bare
            value={null}
            onChange={(unitId) => {
              if (unitId) change([...new Set([...ids, unitId])])
            }}
          />
        )}
        <Findings id={id} findings={findings} />
      </div>
    </div>
  )
}
