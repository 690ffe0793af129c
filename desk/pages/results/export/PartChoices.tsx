import { Checkbox } from 'tdesign-react'
import type { ExportPart } from '../../../../contract/desk/export'
import styles from '../results.module.css'

const choices: [ExportPart, string][] = [
  ['units', '单位：街道、企业、班组的名次和数字'],
  ['members', '会员：姓名、单位、名次、成绩、用时'],
  ['absent', '未参加：没有人参加的单位，已登记、没有参加的会员'],
  ['awards', '获奖：获奖的单位和会员'],
]

/** What is to be taken out. */
export const PartChoices = ({
  what,
  onChange,
}: {
  what: readonly ExportPart[]
  onChange: (what: ExportPart[]) => void
}) => (
  <Checkbox.Group
    className={styles.choices ?? ''}
    value={[...what]}
    onChange={(value) => onChange(choices.flatMap(([part]) => (value.includes(part) ? [part] : [])))}
  >
    {choices.map(([part, label]) => (
      <Checkbox key={part} value={part} label={label} />
    ))}
  </Checkbox.Group>
)
