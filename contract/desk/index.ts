import type { AuditApi } from './audit'
import type { CardCheckApi } from './card'
import type { SignalApi } from './signal'
import type { StaffApi } from './staff'

/** All that staff may ask. */
export type DeskApi = { [Name in keyof Operations]: Operations[Name] }

interface Operations extends StaffApi, AuditApi, CardCheckApi, SignalApi {}
