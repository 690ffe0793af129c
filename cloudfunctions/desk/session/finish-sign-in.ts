import type { DeskApi } from '../../../contract/desk'
import { newSession } from '../../../domain/session'
import { nothing } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { makeSecret, markOf, secretHash } from './browser'
import { codeOf, signInId } from './code'

export const finishSignIn = staffOperation<DeskApi['finishSignIn']>()({
  needs: 'come to the desk',
  input: nothing,
  async run(_, { browser, now, random, session, store }) {
    if (!browser) return refuse('only_at_desk')
    // Another window of this browser was faster.
    if (session) return { state: 'signed-in' }
    const signIn = browser.secret === null ? null : await store.signIns.get(signInId(codeOf(browser.secret)))
    if (!signIn || signIn.secretHash !== secretHash(browser.secret ?? '') || signIn.keepUntil <= now)
      return { state: 'over' }
    if (signIn.state === 'waiting' || signIn.state === 'refused') return { state: signIn.state }
    const { memberId, mark } = signIn
    if (memberId === null || mark !== markOf(browser) || !(await store.signIns.use(signIn._id)))
      return { state: 'over' }
    // What the browser held before somebody agreed is not what it works with afterwards.
    const secret = makeSecret(random)
    await store.sessions.insert({
      _id: secretHash(secret),
      memberId,
      browser: signIn.browser,
      mark,
      ...newSession(now),
    })
    browser.keep(secret)
    return { state: 'signed-in' }
  },
})
