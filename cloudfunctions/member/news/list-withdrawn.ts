import type { MemberApi } from '../../../contract/member'
import { nothing } from '../../kernel/input'
import { operation } from '../../kernel/operation'

export const listWithdrawn = operation<MemberApi['listWithdrawn']>()({
  input: nothing,
  run: async (_, { store, now }) => ({ articleIds: await store.articles.withdrawn(now) }),
})
