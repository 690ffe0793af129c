import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { federation } from '../../../config/federation'
import { tidyName, wrongWithName } from '../../../domain/name'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'

const streetIds = federation.streets.map((street) => street.id)

const name = v.pipe(
  v.string(),
  v.maxLength(60),
  v.transform(tidyName),
  v.check((tidied) => wrongWithName(tidied) === null),
)

export const saveProfile = operation<MemberApi['saveProfile']>()({
  input: v.strictObject({ name, streetId: v.picklist(streetIds) }),
  async run({ name, streetId }, { asker, now, store }) {
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const known = await store.members.get(asker.id)
    await store.members.put({
      _id: asker.id,
      name,
      streetId,
      joinedAt: known?.joinedAt ?? now,
      changedAt: now,
    })
    return { profile: { name, streetId } }
  },
})
