import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { isRefusal, refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { askingBrowser, signInCode } from './asking'

export const answerSignIn = staffOperation<DeskApi['answerSignIn']>()({
  needs: 'sign in at the desk',
  input: v.strictObject({ code: signInCode, agrees: v.boolean() }),
  async intend({ code, agrees }, scene) {
    const { me, now, store } = scene
    const found = await askingBrowser(code, scene)
    if (isRefusal(found)) return found
    const answer = agrees
      ? { state: 'agreed' as const, memberId: me.id }
      : { state: 'refused' as const, memberId: null }
    return {
      about: me.id,
      over: 'district',
      before: null,
      after: { browser: found.browser, agrees },
      write: async () => (await store.signIns.answer(found._id, answer, now)) || refuse('code_not_accepted'),
      answer: {},
    }
  },
})
