import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { expireDaily } from '../../forgetting/expire-daily'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import * as registrar from '../../registrar/bring-roster'
import { howMany } from './input'

export const beginRoster = staffOperation<DeskApi['beginRoster']>()({
  needs: 'bring a roster',
  input: v.strictObject({
    digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    units: howMany(50_000),
    people: howMany(1_000_000),
  }),
  over: () => ['district'],
  async run({ digest, units, people }, { me, now, store, personIds }) {
    const _id = personIds.rosterId(digest)
    const { is } = await registrar.beginRoster(store.roster, { _id, by: me.id, units, people }, now)
    if (is === 'going') return refuse('roster_going')
    // What is never finished has to go again.
    if (is === 'coming') await expireDaily(store, now)
    return { rosterId: _id, is }
  },
})
