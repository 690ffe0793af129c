import { useState, type ReactNode } from 'react'
import { Button, Input } from 'tdesign-react'
import { words } from '../../ask/useDesk'
import styles from './index.module.css'

interface Props {
  title: string
  label: string
  act: string
  doing: { isPending: boolean; error: unknown }
  onAsk: (typed: string) => void
  children: ReactNode
}

/** One field, one act, and under it what came of it. */
export function Asking({ title, label, act, doing, onAsk, children }: Props) {
  const [typed, setTyped] = useState('')
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim()) onAsk(typed.trim())
        }}
      >
        <Input
          inputClass={styles.input ?? ''}
          value={typed}
          placeholder={label}
          aria-label={label}
          onChange={setTyped}
        />
        <Button type="submit" loading={doing.isPending} disabled={!typed.trim()}>
          {act}
        </Button>
      </form>
      {doing.error ? (
        <p className={styles.said} role="alert">
          {words(doing.error)}
        </p>
      ) : (
        children
      )}
    </section>
  )
}
