import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { isRefusal } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { askingBrowser, signInCode } from './asking'

export const readSignIn = staffOperation<DeskApi['readSignIn']>()({
  needs: 'look at a sign-in',
  input: v.strictObject({ code: signInCode }),
  async run({ code }, scene) {
    const found = await askingBrowser(code, scene)
    return isRefusal(found) ? found : { browser: found.browser, number: found.number, at: found.at }
  },
})
