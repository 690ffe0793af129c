import type { PhoneTold } from '../../../contract/member/profile'
import type { Refusal } from '../../../contract/refusals'
import { mobileNumber } from '../../../domain/phone'
import { refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import { spendTry } from '../../kernel/tries'
import type { Member } from '../../store/members'

type Phone = Pick<Member, 'phone' | 'phoneProven'>

/** The number that was typed, or that WeChat names for a code: only the latter is proven. null takes it away. */
export async function readPhone(told: PhoneTold | null, scene: Scene): Promise<Phone | Refusal> {
  if (told === null) return { phone: null, phoneProven: false }
  if ('typed' in told) return { phone: mobileNumber(told.typed), phoneProven: false }
  const spent = await spendTry(scene, 'phone')
  if (spent) return spent
  const proven = mobileNumber((await scene.weixin.phoneOf(told.code)) ?? '')
  return proven === null ? refuse('phone_unproven') : { phone: proven, phoneProven: true }
}
