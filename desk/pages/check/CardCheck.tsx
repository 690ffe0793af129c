import { useDo } from '../../ask/useDesk'
import { Asking } from './Asking'
import { Found } from './Found'

/** Whose card it is, by the code that its member reads out; a scanner that types does as well. */
export function CardCheck() {
  const check = useDo('checkCard')
  const card = check.data
  return (
    <Asking
      title="会员卡"
      label="会员卡上的码"
      act="核对会员卡"
      doing={check}
      onAsk={(code) => check.mutate({ code })}
    >
      {card && (
        <Found
          lines={[
            ['姓名', card.name ?? '未填写'],
            ['单位', card.units.join(' › ') || '未填写'],
            ['身份', card.verified ? '已和会员名册对上' : '还没有和会员名册对上'],
          ]}
        />
      )}
    </Asking>
  )
}
