import type { Profile } from '../../../contract/member/profile'
import { unitIdOf } from '../../../domain/unit'
import { namesOf, type Units } from '../../registrar/units'
import type { Member } from '../../store/members'

/** What a member sees of what is kept. The number itself does not travel back: its owner knows it. */
export function presentProfile(me: Member, units: Units): Profile {
  return {
    name: me.name,
    unit: me.unit && {
      id: unitIdOf(me.unit),
      names: namesOf(me.unit, units),
    },
    phone: me.phone === null ? null : { tail: me.phone.slice(-4), proven: me.phoneProven },
    sex: me.sex ?? null,
    region: me.region ?? null,
    verified: me.personId !== null,
    agreement: me.agreement,
  }
}
