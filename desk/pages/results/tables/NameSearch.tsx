import { useState } from 'react'
import { Button, Input } from 'tdesign-react'
import type { View } from '../useView'

/** Asks for members of a name; nothing typed is everybody. */
export function NameSearch({ view: { name, set } }: { view: View }) {
  const [typed, setTyped] = useState(name)
  const search = () => {
    const wanted = typed.trim()
    if (wanted.length !== 1) set({ name: wanted })
  }
  return (
    <>
      <Input
        value={typed}
        onChange={setTyped}
        onEnter={search}
        clearable
        onClear={() => set({ name: '' })}
        placeholder="会员姓名，至少两个字"
        style={{ width: 220 }}
        inputClass="results-name"
      />
      <Button variant="outline" onClick={search} disabled={typed.trim().length === 1}>
        查找
      </Button>
    </>
  )
}
