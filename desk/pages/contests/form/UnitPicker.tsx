import { useState } from 'react'
import { Button } from 'tdesign-react'
import { useDesk } from '../../../ask/useDesk'
import type { FormField } from '../../../../schema/describe'
import { useField } from './context'
import styles from './form.module.css'
import { Labelled } from './Labelled'
import type { Path } from './path'
import { UnitSearch } from './UnitSearch'

/** The units whose members may take part; none named: all. */
export function UnitPicker({ field, path, name }: { field: FormField; path: Path; name: string }) {
  const { value, set, id, findings, readOnly } = useField(path)
  const ids = Array.isArray(value) ? (value as string[]) : []
  const [isOpen, setOpen] = useState(false)
  const known = useDesk(
    'findUnits',
    { ids },
    { enabled: ids.length > 0, placeholderData: (before) => before },
  )
  const nameOf = (unitId: string) =>
    known.data?.units.find((unit) => unit.unitId === unitId)?.names.join(' · ') ?? unitId
  const change = (next: string[]) => {
    set(next.length > 0 ? next : undefined)
  }
  return (
    <Labelled id={id} title={field.title} findings={findings}>
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
        {!readOnly && !isOpen && (
          <Button
            size="small"
            variant="dashed"
            aria-label={`${name} 加单位`}
            onClick={() => {
              setOpen(true)
            }}
          >
            加单位
          </Button>
        )}
      </div>
      {isOpen && (
        <UnitSearch
          id={id}
          name={name}
          onChoose={({ unitId }) => {
            setOpen(false)
            change([...new Set([...ids, unitId])])
          }}
        />
      )}
    </Labelled>
  )
}
