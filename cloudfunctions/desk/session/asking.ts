import * as v from 'valibot'
import type { Refusal } from '../../../contract/refusals'
import { tidyCode } from '../../codes/code'
import { refuse } from '../../kernel/refusal'
import type { StaffScene } from '../../kernel/staff-operation'
import { spendTry } from '../../kernel/tries'
import type { SignIn } from '../../store/sign-ins'
import { isSignInCode, signInId } from './code'

/** A code as a person may type it. */
export const signInCode = v.pipe(v.string(), v.maxLength(40), v.transform(tidyCode), v.check(isSignInCode))

/** The browser that shows a code. A desk can't let in another: only WeChat says who somebody is. */
export async function askingBrowser(code: string, scene: StaffScene): Promise<SignIn | Refusal> {
  const { browser, now, store } = scene
  if (browser) return refuse('only_in_wechat')
  const found = await store.signIns.get(signInId(code))
  if (found && found.state === 'waiting' && found.keepUntil > now) return found
  // A wrong code spends a try of the day, so that nobody goes looking for somebody else's.
  return (await spendTry(scene, 'sign-in')) ?? refuse('code_not_accepted')
}
