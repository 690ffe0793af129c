import type { DeskApi } from '../../../contract/desk'
import { nothing } from '../../kernel/input'
import { staffOperation } from '../../kernel/staff-operation'

export const listSessions = staffOperation<DeskApi['listSessions']>()({
  needs: 'look at own sessions',
  input: nothing,
  async run(_, { me, now, session, store }) {
    const found = await store.sessions.of(me.id, now)
    const sessions = found.map(({ _id: id, browser, at, seenAt }) => ({
      ...{ id, browser, at, seenAt },
      isThis: id === session?._id,
    }))
    return { sessions: sessions.sort((a, b) => b.seenAt - a.seenAt) }
  },
})
