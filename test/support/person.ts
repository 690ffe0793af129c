import { importRoster } from '../../cloudfunctions/registrar/import-roster'
import { personIds } from '../../cloudfunctions/registrar/person-ids'
import { good, testKey, type Ask, type District } from './district'
import { told } from './told'
import type { Unit } from '../../domain/unit'

const enterprise = 'e-hospital'
const phone = '13800001111'

/** Puts somebody of this name on a roster, with an enterprise of Niujie. */
export async function plantPerson({ store, cloud }: District, name: string): Promise<void> {
  const unit = (id: string, level: Unit['level'], parentId: string | null): Unit => ({
    ...{ id, level, name: id, short: null, initials: '', parentId, people: 2 },
  })
  const units = [unit('niujie', 'street', null), unit(enterprise, 'enterprise', 'niujie')]
  const people = [{ name, digits: phone, enterpriseId: enterprise, unitId: enterprise }]
  await importRoster(store, { units, people, by: 'test' }, personIds(testKey), cloud.clock.now())
  cloud.clock.advance(61_000)
}

/** A WeChat whose proven phone shows it to be the planted person. */
export async function verified(district: District, openid: string, name: string): Promise<Ask> {
  const ask = district.phone(openid)
  const code = district.cloud.wechat.phoneCode(phone)
  const { profile } = good(await ask('saveProfile', { ...told(name, enterprise), phone: { code } }))
  if (!profile.verified) throw new Error('the person is not on the roster')
  return ask
}
