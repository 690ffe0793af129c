import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Profile } from '../../../../contract/member/profile'
import { Button } from '../../../components/Button'
import { TextField } from '../../../components/TextField'
import { cx } from '../../../cx'
import { PhoneButton } from '../../../platform/PhoneButton'
import styles from './Field.module.scss'
import type { PhoneDraft } from './draft'

/** The phone: WeChat's own button, or typing; one that is stored shows its last digits only. */
export function PhoneField({ draft, stored, label, hint, wrong, onChange }: PhoneFieldProps) {
  const known =
    draft.by === 'kept' && stored ? storedWords(stored) : draft.by === 'code' ? '保存后由微信核对' : ''
  if (known) {
    return (
      <View className={cx(styles.whole)}>
        <View className={cx(styles.label)}>{label}</View>
        <View className={cx(styles.field)}>
          <View className={cx(styles.chosen)}>{known}</View>
        </View>
        <View className={cx(styles.hint)}>{hint}</View>
        <Button
          kind="plain"
          text="换一个号码，或不填"
          onTap={() => {
            onChange({ by: 'typed', text: '' })
          }}
        />
      </View>
    )
  }
  return (
    <View className={cx(styles.whole)}>
      <TextField
        label={label}
        value={draft.by === 'typed' ? draft.text : ''}
        placeholder="11 位手机号"
        maxLength={20}
        hint={hint}
        wrong={wrong}
        onChange={(text) => {
          onChange({ by: 'typed', text })
        }}
      />
      <PhoneButton
        onCode={(code) => {
          onChange({ by: 'code', code })
        }}
        onNone={() => {
          void Taro.showToast({ title: '微信没有给出手机号，请直接填写', icon: 'none' })
        }}
      />
    </View>
  )
}

const storedWords = ({ tail, proven }: NonNullable<Profile['phone']>): string =>
  proven ? `尾号 ${tail}，微信已核对` : `尾号 ${tail}`

interface PhoneFieldProps {
  draft: PhoneDraft
  stored: Profile['phone']
  label: string
  hint: string
  wrong: string | null
  onChange: (draft: PhoneDraft) => void
}
