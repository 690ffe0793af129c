import * as v from 'valibot'
import { words } from '../../kernel/input'

export const revision = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))

/** The id of a pool may have capitals and marks that no other id has. */
export const poolId = v.pipe(v.string(), v.regex(/^[\w@.#-]{1,100}$/))

export const pool = v.nullable(v.strictObject({ id: poolId, name: words(1, 120) }))
