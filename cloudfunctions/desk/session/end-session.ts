import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { staffOperation } from '../../kernel/staff-operation'

export const endSession = staffOperation<DeskApi['endSession']>()({
  needs: 'end own sessions',
  input: v.strictObject({ sessionId: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)) }),
  async intend({ sessionId }, { browser, me, session, store }) {
    const found = await store.sessions.get(sessionId)
    if (sessionId === session?._id) browser?.keep(null)
    if (found?.memberId !== me.id) return { already: {} }
    return {
      about: me.id,
      over: 'district',
      before: { browser: found.browser },
      after: null,
      async write() {
        await store.sessions.end(sessionId, me.id)
        return true
      },
      answer: {},
    }
  },
})
