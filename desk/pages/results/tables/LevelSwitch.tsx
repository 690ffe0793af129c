import { RadioGroup } from 'tdesign-react'
import { levelNames, levels } from '../words'
import type { View } from '../useView'

/** Streets, enterprises or teams. */
export const LevelSwitch = ({ view: { level, set } }: { view: Pick<View, 'level' | 'set'> }) => (
  <RadioGroup
    theme="button"
    variant="default-filled"
    value={level}
    onChange={(value) => set({ level: String(value) })}
    options={levels.map((value) => ({ value, label: levelNames[value] }))}
  />
)
