import type { RuleSheet } from '../rule-sheet'
import { fieldWords } from '../words'
import { hasTwice, refuseIf, warnIf, type Finding } from './finding'

/** What members must tell, and who may take part. */
export function checkAsks({ asks, who, onePerson }: RuleSheet): Finding[] {
  const isRequired = (field: string) => asks.some((ask) => ask.field === field && ask.required)
  return [
    ...refuseIf(hasTwice(asks.map(({ field }) => field)), 'asks', '同一项个人信息问了两遍。'),
    ...asks.flatMap(({ field, why }, at) =>
      refuseIf(why.trim() === '', `asks.${at}.why`, `没有写明为什么要填${fieldWords[field]}。`),
    ),
    ...refuseIf(who?.units?.length === 0, 'who.units', '限定了单位，却一个单位也没有列。'),
    ...refuseIf(
      (who?.units?.length ?? 0) > 0 && !isRequired('unit'),
      'asks',
      '限定了单位，就要把单位列为必填。',
    ),
    ...refuseIf(
      who?.verified === true && !(isRequired('phone') && isRequired('name')),
      'asks',
      '只限核对过身份的会员，就要把姓名和手机号列为必填：身份是用这两项核对的。',
    ),
    ...warnIf(
      onePerson === 'best' && !(isRequired('phone') && isRequired('name')),
      'onePerson',
      '没有把姓名和手机号列为必填：一位会员用几个微信参加时，多半认不出来。',
    ),
  ]
}
