import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { shapeOf } from '../../../domain/pool-shape'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { poolId } from './input'

export const readPoolShape = staffOperation<DeskApi['readPoolShape']>()({
  needs: 'draft contests',
  input: v.strictObject({ poolId }),
  over: () => ['district'],
  async run({ poolId }, { now, store }) {
    const pool = await store.contests.pool(poolId, now)
    if (pool.length === 0) return refuse('pool_not_found')
    return { questions: pool.length, kinds: shapeOf(pool) }
  },
})
