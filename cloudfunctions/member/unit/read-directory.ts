import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { printDirectory } from '../../../domain/directory'
import { operation } from '../../kernel/operation'
import { unitsNow, type Units } from '../../registrar/units'

const part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))
const version = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/))

/** The printed parts of a version, which never changes: kept in the instance. */
const printed = new WeakMap<Units['byId'], string[]>()

export const readDirectory = operation<MemberApi['readDirectory']>()({
  input: v.strictObject({ part, have: v.exactOptional(version) }),
  async run({ part, have }, { now, store }) {
    const units = await unitsNow(store, now)
    const parts = printed.get(units.byId) ?? printDirectory([...units.byId.values()])
    printed.set(units.byId, parts)
    const text = have === units.version ? null : (parts[part] ?? '')
    return { version: units.version, parts: parts.length, text }
  },
})
