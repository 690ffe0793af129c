import { Radio, Select } from 'tdesign-react'
import { roles, type Grant, type Role } from '../../../domain/staff'
import { roleWords } from '../../../domain/staff-words'
import { UnitPicker } from '../../parts/UnitPicker'
import styles from './index.module.css'

/** A right as it is being chosen: the unit may be missing. */
export interface ChosenGrant {
  role: Role
  level: 'district' | 'street' | 'enterprise'
  unitId: string | null
}

export const firstChoice: ChosenGrant = { role: 'writer', level: 'district', unitId: null }

/** The chosen right; null while its unit is missing. */
export const grantOf = ({ role, level, unitId }: ChosenGrant): Grant | null =>
  level === 'district'
    ? { role, scope: { level } }
    : unitId === null
      ? null
      : { role, scope: { level, unitId } }

/** What somebody may do, and how far it reaches. */
export const GrantFields = ({
  value,
  onChange,
}: {
  value: ChosenGrant
  onChange: (next: ChosenGrant) => void
}) => (
  <>
    <div className={styles.field}>
      <span id="role-label">职责</span>
      <Select
        aria-labelledby="role-label"
        inputProps={{ 'aria-labelledby': 'role-label' } as object}
        value={value.role}
        options={roles.map((role) => ({ value: role, label: roleWords[role] }))}
        onChange={(role) => onChange({ ...value, role: role as Role })}
      />
    </div>
    <div className={styles.field} role="group" aria-label="范围">
      <span>范围</span>
      <Radio.Group
        value={value.level}
        onChange={(level) => onChange({ ...value, level: level as ChosenGrant['level'], unitId: null })}
      >
        <Radio value="district">全区</Radio>
        <Radio value="street">一个街道</Radio>
        <Radio value="enterprise">一个单位</Radio>
      </Radio.Group>
    </div>
    {value.level !== 'district' && (
      <div className={styles.field}>
        <UnitPicker
          label={value.level === 'street' ? '街道' : '单位'}
          levels={[value.level]}
          value={value.unitId}
          onChange={(unitId) => onChange({ ...value, unitId })}
        />
      </div>
    )}
  </>
)
