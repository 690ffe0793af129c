import { roles, type Grant, type Role } from '../../domain/staff'
import { scopes, type ScopeName } from '../support/staff'
import { held, type DeskRow, type Held, type Outcome, type PlaceName } from './rows'

/** The units that stand for the places of the table. */
export const unitOf: Record<PlaceName, ScopeName> = {
  district: 'district',
  street: 'desheng',
  enterprise: 'foundry',
  neighbour: 'bakery',
  'other street': 'niujie',
  'other enterprise': 'school',
}

export type Asker = { name: string; openid: string | null; grants: [Role, ScopeName][] } & (
  { is: 'nobody' | 'member' | 'former' } | { is: 'staff'; role: Role; where: Held }
)

/** Everybody who is named in the table: every role with every scope, and those who have none. */
export const askers: Asker[] = [
  { is: 'nobody', name: 'nobody', openid: null, grants: [] },
  { is: 'member', name: 'a member', openid: 'oMember', grants: [] },
  { is: 'former', name: 'formerly staff', openid: 'oFormer', grants: [] },
  ...roles.flatMap((role) =>
    held.map((where): Asker => {
      const name = `${role} of the ${where}`
      return { is: 'staff', role, where, name, openid: `o ${name}`, grants: [[role, unitOf[where]]] }
    }),
  ),
]

/** What the table says of an asker and a thing at a place; without a place: of oneself. */
export function expected(row: DeskRow, asker: Asker, place: PlaceName | 'oneself'): Outcome {
  if (asker.is === 'nobody') return row.nobody
  const part = place === 'oneself' ? row.oneself : row
  if (!part) throw new Error('the table says nothing of this')
  if (asker.is !== 'staff') return part[asker.is]
  const by = part.roles[asker.role]
  return typeof by === 'string' ? by : by[asker.where][place as PlaceName]
}

export const grantAt = (role: Role, place: PlaceName): Grant => ({ role, scope: scopes[unitOf[place]] })
