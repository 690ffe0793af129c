import type { Chance } from '../../support/chance'
import type { History } from '../history'
import type { Phone, Wish } from '../phone'
import { articles } from './place'

/** What a phone sends next in a contest that has more than papers. */
export function richWish(
  phone: Phone,
  chance: Chance,
  { contestId, sheet }: History,
  other: string | null,
): Wish {
  if (sheet.bonus && chance.is(0.4)) return bonusWish(phone, chance, contestId)
  const level = sheet.units?.[0]?.level
  if (level && chance.is(0.04)) return { operation: 'readUnitBoard', input: { contestId, level } }
  const wish = phone.wish(chance, contestId, other)
  if (wish.operation !== 'startAttempt' || !sheet.gates) return wish
  return { ...wish, input: { ...wish.input, gate: chance.between(0, sheet.gates.gates.length - 1) } }
}

function bonusWish({ receipts }: Phone, chance: Chance, contestId: string): Wish {
  const kind = chance.pick(['sign-in', 'visit', 'read', 'read', 'read'])
  const earn = (what: NonNullable<Wish['input']['what']>): Wish => ({
    operation: 'earnBonus',
    input: { contestId, what },
  })
  if (kind !== 'read') return earn({ kind })
  if (receipts.length > 0 && chance.is(0.7)) return earn({ kind, ...chance.pick(receipts) })
  return { operation: 'beginBonus', input: { contestId, kind, key: chance.pick(articles) } }
}
