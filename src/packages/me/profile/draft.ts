import { privacy } from '../../../../config/privacy'
import type { Ask, AskedField, Sex } from '../../../../domain/ask'
import { mobileNumber } from '../../../../domain/phone'
import { tidyName, wrongWithName } from '../../../../domain/name'
import { tidyRegion, wrongWithRegion, type Region } from '../../../../domain/region'
import type { Input } from '../../../cloud/ask'
import type { Profile } from '../../../../contract/member/profile'
import type { ChosenUnit } from '../unit/chosen'

/** The phone as the form has it: untouched, typed, or a code of WeChat's that the cloud turns into a number. */
export type PhoneDraft = { by: 'kept' } | { by: 'typed'; text: string } | { by: 'code'; code: string }

export interface Draft {
  name: string
  unit: ChosenUnit | null
  phone: PhoneDraft
  sex: Sex | null
  region: Region
  agreed: boolean
}

export const draftOf = (stored: Profile | null): Draft => ({
  name: stored?.name ?? '',
  unit: stored?.unit ?? null,
  phone: stored?.phone ? { by: 'kept' } : { by: 'typed', text: '' },
  sex: stored?.sex ?? null,
  region: stored?.region ?? { province: '', city: '' },
  agreed: stored?.agreement === privacy.version,
})

export type Wrongs = Record<AskedField | 'agreement', string | null>

/** What should be different before this can be saved, each as a sentence. */
export function wrongsOf(draft: Draft, asks: readonly Ask[]): Wrongs {
  const isRequired = (field: AskedField) => asks.some((ask) => ask.field === field && ask.required)
  const isAsked = (field: AskedField) => asks.some((ask) => ask.field === field)
  const name = tidyName(draft.name)
  const region = tidyRegion(draft.region)
  return {
    name: isAsked('name') && (isRequired('name') || name) ? wrongWithName(name) : null,
    unit: isRequired('unit') && !draft.unit ? '请选择单位。' : null,
    phone: isAsked('phone') ? wrongWithPhone(draft.phone, isRequired('phone')) : null,
    sex: isRequired('sex') && !draft.sex ? '请选择性别。' : null,
    region: isAsked('region') && (isRequired('region') || !isEmpty(region)) ? wrongWithRegion(region) : null,
    agreement: draft.agreed ? null : '请先看说明，同意后再保存。',
  }
}

/** Nothing is said to be wrong. */
export const noWrongs: Wrongs = {
  name: null,
  unit: null,
  phone: null,
  sex: null,
  region: null,
  agreement: null,
}

const isEmpty = ({ province, city }: Region): boolean => province === '' && city === ''

function wrongWithPhone(phone: PhoneDraft, required: boolean): string | null {
  if (phone.by !== 'typed') return null
  if (phone.text.trim() === '') return required ? '请填写手机号。' : null
  return mobileNumber(phone.text) === null ? '手机号是 11 位数字，请检查一下。' : null
}

export const isChanged = (draft: Draft, stored: Profile | null): boolean =>
  JSON.stringify(draft) !== JSON.stringify(draftOf(stored))

/** What is sent: only what is asked, and of the phone only what has changed. */
export function toldBy(draft: Draft, asks: readonly Ask[], contestId: string): Input<'saveProfile'> {
  const asked = new Set(asks.map(({ field }) => field))
  const name = tidyName(draft.name)
  const region = tidyRegion(draft.region)
  const phone = draft.phone.by === 'typed' ? { typed: draft.phone.text } : draft.phone
  return {
    agreement: privacy.version,
    ...(contestId && { contestId }),
    ...(asked.has('name') && name && { name }),
    ...(asked.has('unit') && draft.unit && { unitId: draft.unit.id }),
    ...(asked.has('phone') && 'code' in phone && { phone: { code: phone.code } }),
    ...(asked.has('phone') && 'typed' in phone && { phone: phone.typed.trim() ? phone : null }),
    ...(asked.has('sex') && { sex: draft.sex }),
    ...(asked.has('region') && { region: isEmpty(region) ? null : region }),
  }
}
