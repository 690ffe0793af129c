import { useDeferredValue, useState } from 'react'
import type { FoundUnit } from '../../../../contract/desk/unit'
import { useDesk } from '../../../ask/useDesk'
import styles from './form.module.css'

/** Finds a unit by name or initials, and chooses it. */
export function UnitSearch({
  id,
  name,
  onChoose,
}: {
  id: string
  name: string
  onChoose: (unit: FoundUnit) => void
}) {
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const found = useDesk('findUnits', { text: wanted }, { placeholderData: (before) => before })
  return (
    <div className={styles.search}>
      <input
        id={id}
        className={styles.input}
        type="search"
        aria-label={`${name} 找单位`}
        placeholder="单位名称或拼音首字母"
        value={text}
        onChange={({ target }) => {
          setText(target.value)
        }}
      />
      <ul aria-label="找到的单位">
        {(found.data?.units ?? []).map((unit) => (
          <li key={unit.unitId}>
            <button
              type="button"
              onClick={() => {
                onChoose(unit)
              }}
            >
              {unit.names.join(' · ')}
              <small>{String(unit.people)} 人</small>
            </button>
          </li>
        ))}
      </ul>
      {found.data?.units.length === 0 && <p className={styles.soft}>没有找到这样的单位</p>}
    </div>
  )
}
