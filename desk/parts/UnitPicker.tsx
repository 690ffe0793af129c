import { useId, useState, type KeyboardEvent } from 'react'
import type { DirectoryUnit } from '../../domain/directory'
import { cx } from '../../src/cx'
import { words } from '../ask/useDesk'
import { unitChoices, type Among } from './unit-choices'
import styles from './UnitPicker.module.css'
import { namesOf } from './units'
import { useUnits } from './useUnits'

interface Props extends Among {
  label: string
  /** A unit's id. */
  value: string | null
  onChange: (unitId: string | null) => void
  /** The label is heard, not seen. */
  bare?: boolean
  placeholder?: string
  disabled?: boolean
}

/** Finds a unit by a part of its name or by its initials. Arrows, Enter and Escape do what they do in any list. */
export function UnitPicker({ label, value, onChange, bare, placeholder, disabled, ...among }: Props) {
  const id = useId()
  const asked = useUnits()
  const index = asked.data?.index
  const [typed, setTyped] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const isOpen = typed !== null
  const choices = isOpen && index ? unitChoices(index, typed, value, among) : []
  const shown = value === null || !index ? (value ?? '') : namesOf(index, value).join(' › ')

  const look = (text: string) => {
    setTyped(text)
    setAt(0)
  }
  const close = () => setTyped(null)
  const choose = (unit: DirectoryUnit) => {
    onChange(unit.id)
    close()
  }
  const move = (by: number) => {
    const next = choices.length === 0 ? 0 : (at + by + choices.length) % choices.length
    setAt(next)
    document.getElementById(`${id}-${String(next)}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, nativeEvent } = event
    if (nativeEvent.isComposing) return
    const chosen = choices[at]
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (isOpen) move(key === 'ArrowDown' ? 1 : -1)
      else look('')
    } else if (key === 'Enter' && isOpen && chosen) choose(chosen)
    else if (key === 'Escape' && isOpen) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.picker}>
      <label className={bare ? 'visually-hidden' : styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={cx(styles.field, disabled && styles.disabled)}>
        <input
          id={id}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={choices[at] ? `${id}-${String(at)}` : undefined}
          autoComplete="off"
          disabled={disabled}
          placeholder={placeholder ?? '输入名称或拼音首字母'}
          value={typed ?? shown}
          onClick={() => !isOpen && look('')}
          onChange={({ target }) => look(target.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {value !== null && !disabled && (
          <button type="button" aria-label={`清除${label}`} onClick={() => onChange(null)}>
            ×
          </button>
        )}
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} hidden={!isOpen}>
        {choices.map((unit, n) => (
          <li
            key={unit.id}
            id={`${id}-${String(n)}`}
            role="option"
            aria-selected={n === at}
            className={cx(styles.choice, n === at && styles.here)}
            // Before the field loses the focus and the list closes.
            onMouseDown={(event) => {
              event.preventDefault()
              choose(unit)
            }}
          >
            {unit.name}
            {index && unit.parentId !== null && (
              <small>{namesOf(index, unit.id).slice(0, -1).join(' › ')}</small>
            )}
          </li>
        ))}
      </ul>
      {isOpen && choices.length === 0 && (
        <p className={styles.none} role="status">
          {asked.error ? words(asked.error) : index ? '没有找到这样的单位' : '正在读取单位'}
        </p>
      )}
    </div>
  )
}
