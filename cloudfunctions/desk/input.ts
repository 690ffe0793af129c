import * as v from 'valibot'
import { roles } from '../../domain/staff'
import { isCode, tidyCode } from '../codes/code'
import { id } from '../kernel/input'

export const memberId = v.pipe(v.string(), v.regex(/^[\w-]{16}$/))

/** A code that can't be one is told from one that is not accepted: a slip of the finger spends no try. */
export const code = v.pipe(v.string(), v.maxLength(40), v.transform(tidyCode), v.check(isCode))

export const scope = v.variant('level', [
  v.strictObject({ level: v.literal('district') }),
  v.strictObject({ level: v.picklist(['street', 'enterprise']), unitId: id }),
])

export const grant = v.strictObject({ role: v.picklist(roles), scope })

export const grants = v.pipe(v.array(grant), v.maxLength(20))
