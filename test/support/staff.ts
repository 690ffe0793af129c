import { createHmac } from 'node:crypto'
import { database } from 'wx-server-sdk'
import { federation } from '../../config/federation'
import type { Grant, Role, Scope } from '../../domain/staff'
import type { Unit } from '../../domain/unit'
import type { AuditRow } from '../../cloudfunctions/store/audit'
import { joined, testKey, type AskDesk, type District } from './district'

/** Two enterprises of Desheng and one of Niujie. */
const enterprises = { foundry: 'desheng', bakery: 'desheng', school: 'niujie' } as const

export const scopes = {
  district: { level: 'district' },
  desheng: { level: 'street', unitId: 'desheng' },
  niujie: { level: 'street', unitId: 'niujie' },
  foundry: { level: 'enterprise', unitId: 'foundry' },
  bakery: { level: 'enterprise', unitId: 'bakery' },
  school: { level: 'enterprise', unitId: 'school' },
} as const satisfies Record<string, Scope>
export type ScopeName = keyof typeof scopes

export const grant = (role: Role, scope: ScopeName): Grant => ({ role, scope: scopes[scope] })

const sdk = () => database({ throwOnNotFound: false } as object)

/** The enterprises as a roster would bring them. */
export async function plantUnits({ store }: District): Promise<void> {
  const streets = federation.streets.map(({ id }) => [id, null] as const)
  const units = [...streets, ...Object.entries(enterprises)].map(([id, parentId]): Unit => {
    const level = parentId === null ? 'street' : 'enterprise'
    return { id, level, name: id, short: null, initials: id, parentId, people: 100 }
  })
  const version = { _id: 'r-1', importedAt: 1, by: 'test', units: units.length, people: 0 } as const
  await store.roster.insertPages([{ _id: 'r-1:0', units }])
  await store.roster.insertVersion({ ...version, state: 'whole' })
  await store.roster.makeCurrent(version, (await store.roster.currentNow())?.rosterId ?? null)
}

export const memberIdOf = (openid: string): string =>
  createHmac('sha256', testKey).update(openid).digest('base64url').slice(0, 16)

const above: Record<ScopeName, string[]> = {
  district: ['district'],
  desheng: ['district', 'street desheng'],
  niujie: ['district', 'street niujie'],
  foundry: ['district', 'street desheng', 'enterprise foundry'],
  bakery: ['district', 'street desheng', 'enterprise bakery'],
  school: ['district', 'street niujie', 'enterprise school'],
}

/** Makes a member staff without asking anybody; nothing is audited. Without grants they are none. */
export async function appoint(
  { store, cloud }: District,
  openid: string,
  ...grants: [Role, ScopeName][]
): Promise<string> {
  const id = memberIdOf(openid)
  const change = {
    grants: grants.map(([role, scope]) => grant(role, scope)),
    within: [...new Set(grants.flatMap(([, scope]) => above[scope]))],
    auditId: '',
    changedAt: cloud.clock.now(),
  }
  await store.staff.change(id, await store.staff.get(id), change)
  return id
}

/** A member of staff who has joined, at their desk. */
export async function staffMember(
  district: District,
  openid: string,
  ...grants: [Role, ScopeName][]
): Promise<AskDesk> {
  await joined(district, openid)
  await appoint(district, openid, ...grants)
  return district.desk(openid)
}

/** Nobody is staff any more, no code holds, and the audit is empty. */
export async function forgetStaff(): Promise<void> {
  for (const name of ['staff', 'invitations', 'audit'])
    await sdk()
      .collection(name)
      .where({ _id: sdk().command.neq('') })
      .remove()
}

/** The whole audit, oldest first. */
export async function auditOf(): Promise<AuditRow[]> {
  const found = (await sdk().collection('audit').orderBy('_id', 'asc').limit(1000).get()) as { data: unknown }
  return found.data as AuditRow[]
}
