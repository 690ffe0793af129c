import type { Ask } from '../../../../domain/ask'
import type { Profile } from '../../../../contract/member/profile'
import { TextField } from '../../../components/TextField'
import type { Draft, Wrongs } from './draft'
import { PhoneField } from './PhoneField'
import { RegionField } from './RegionField'
import { SexField } from './SexField'
import { UnitField } from './UnitField'

/** The field for one thing that is asked. */
export function ProfileField({ ask, draft, stored, wrongs, came, onChange }: ProfileFieldProps) {
  const { field, why, required } = ask
  const labelOf = (name: string): string => (required ? name : `${name}（可以不填）`)
  switch (field) {
    case 'name':
      return (
        <TextField
          label={labelOf('姓名')}
          value={draft.name}
          placeholder="请填写真实姓名"
          maxLength={24}
          hint={why}
          wrong={wrongs.name}
          onChange={(name) => {
            onChange({ name })
          }}
        />
      )
    case 'unit':
      return (
        <UnitField
          names={draft.unit?.names ?? []}
          label={labelOf('单位')}
          hint={came + why}
          wrong={wrongs.unit}
        />
      )
    case 'phone':
      return (
        <PhoneField
          draft={draft.phone}
          stored={stored?.phone ?? null}
          label={labelOf('手机号')}
          hint={why}
          wrong={wrongs.phone}
          onChange={(phone) => {
            onChange({ phone })
          }}
        />
      )
    case 'sex':
      return (
        <SexField
          chosen={draft.sex}
          label={labelOf('性别')}
          hint={why}
          wrong={wrongs.sex}
          onChange={(sex) => {
            onChange({ sex: sex === draft.sex && !required ? null : sex })
          }}
        />
      )
    case 'region':
      return (
        <RegionField
          region={draft.region}
          labels={{ province: labelOf('所在省'), city: labelOf('所在市') }}
          hint={why}
          wrong={wrongs.region}
          onChange={(region) => {
            onChange({ region })
          }}
        />
      )
  }
}

interface ProfileFieldProps {
  ask: Ask
  draft: Draft
  stored: Profile | null
  wrongs: Wrongs
  /** How the unit came into the form, in words before its hint. */
  came: string
  onChange: (part: Partial<Draft>) => void
}
