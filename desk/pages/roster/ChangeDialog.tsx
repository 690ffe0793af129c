import { useState } from 'react'
import { Button, Input, Textarea } from 'tdesign-react'
import { Dialog } from '../../parts/Dialog'
import type { UnitChange } from '../../../domain/roster/change-unit'
import type { Unit } from '../../../domain/unit'
import { useDo, words } from '../../ask/useDesk'
import { UnitPicker } from '../../parts/UnitPicker'
import styles from './index.module.css'

/** What is to be done to which unit. */
export type Asking = { kind: 'correct' | 'move' | 'close'; unit: Unit } | { kind: 'add'; parent: Unit }

const nothing = { name: '', short: null, people: 0, parentId: null }

/** Changes one unit by hand; the reason is written down with what was before. */
export function ChangeDialog({
  asking,
  holds,
  onClose,
}: {
  asking: Asking
  holds: string
  onClose: () => void
}) {
  const unit = asking.kind === 'add' ? null : asking.unit
  const { name: oldName, short: oldShort, people: oldPeople } = unit ?? nothing
  const [name, setName] = useState(oldName)
  const [short, setShort] = useState(oldShort ?? '')
  const [people, setPeople] = useState(String(oldPeople))
  const [street, setStreet] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const correct = useDo('correctUnit', ['readRoster', 'readUnits', 'listRosters', 'readAudit'])
  const hasFacts = asking.kind === 'correct' || asking.kind === 'add'

  const isReady =
    reason.trim().length >= 2 &&
    (!hasFacts || (name.trim() !== '' && /^\d{1,6}$/.test(people))) &&
    (asking.kind !== 'move' || street !== null)

  async function save(): Promise<void> {
    const facts = { name: name.trim(), short: short.trim() || null, people: Number(people) }
    const initials = hasFacts ? await initialsOf(facts.name, facts.short) : ''
    const change: UnitChange =
      asking.kind === 'add'
        ? { kind: 'add', parentId: asking.parent.id, ...facts, initials }
        : asking.kind === 'correct'
          ? { kind: 'correct', unitId: asking.unit.id, ...facts, initials }
          : asking.kind === 'move'
            ? { kind: 'move', unitId: asking.unit.id, parentId: street ?? '' }
            : { kind: 'close', unitId: asking.unit.id }
    correct.mutate({ holds, change, reason: reason.trim() }, { onSuccess: onClose })
  }
  return (
    <Dialog
      visible
      header={titleOf(asking)}
      onClose={onClose}
      closeOnOverlayClick={false}
      footer={
        <>
          <Button variant="outline" onClick={onClose}>
            先不
          </Button>
          <Button
            theme={asking.kind === 'close' ? 'danger' : 'primary'}
            loading={correct.isPending}
            disabled={!isReady}
            onClick={() => void save()}
          >
            {acts[asking.kind]}
          </Button>
        </>
      }
    >
      {hasFacts && (
        <>
          <Field label="名称" value={name} onChange={setName} />
          <Field label="简称" value={short} onChange={setShort} />
          <Field label="人数" value={people} onChange={setPeople} />
        </>
      )}
      {asking.kind === 'move' && (
        <div className={styles.field}>
          <UnitPicker label="调到哪个街道" levels={['street']} value={street} onChange={setStreet} />
        </div>
      )}
      <label className={styles.field}>
        原因
        <Textarea
          maxlength={200}
          autosize={{ minRows: 2 }}
          placeholder="会写进操作记录"
          value={reason}
          onChange={setReason}
        />
      </label>
      <p className={styles.note}>{notes[asking.kind]}</p>
      {correct.error ? <p role="alert">{words(correct.error)}</p> : null}
    </Dialog>
  )
}

const acts = { correct: '改正', add: '新增', move: '调过去', close: '撤销' } as const

const notes = {
  correct: '改正后马上采用。已经发布的竞赛仍用它定下的那一版名册。',
  add: '新增后会员马上能选它。已经发布的竞赛仍用它定下的那一版名册。',
  move: '单位连同它的班组一起调过去。已经发布的竞赛仍用它定下的那一版名册。',
  close: '撤销后会员不能再选它，选过它的会员要重新选。已经发布的竞赛不受影响。',
} as const

function titleOf(asking: Asking): string {
  if (asking.kind === 'add')
    return `在“${asking.parent.name}”下新增${asking.parent.level === 'street' ? '单位' : '班组'}`
  const { name } = asking.unit
  return { correct: `改正“${name}”`, move: `“${name}”调到别的街道`, close: `撤销“${name}”` }[asking.kind]
}

const Field = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) => (
  <label className={styles.field}>
    {label}
    <Input value={value} onChange={onChange} />
  </label>
)

/** The dictionary is large: it comes when it is needed. */
async function initialsOf(name: string, short: string | null): Promise<string> {
  const { initials } = await import('../../../office/initials')
  return [name, short ?? ''].map(initials).join(' ').trim()
}
