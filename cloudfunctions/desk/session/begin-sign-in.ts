import type { DeskApi } from '../../../contract/desk'
import type { SignInCode } from '../../../contract/desk/session'
import { browserWords } from '../../../domain/browser-words'
import { signInLasts } from '../../../domain/session'
import { nothing } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import type { DeskScene } from '../../kernel/scene'
import { staffOperation } from '../../kernel/staff-operation'
import type { SignIn } from '../../store/sign-ins'
import { makeSecret, markOf, secretHash } from './browser'
import { codeOf, numberOf, signInId } from './code'

/** So many codes a minute for all: nobody is asked for anything before, and each is drawn by WeChat. */
const mostAMinute = 120
/** A code that is as good as over is not shown again, ms. */
const leastLeft = 30_000

export const beginSignIn = staffOperation<DeskApi['beginSignIn']>()({
  needs: 'come to the desk',
  input: nothing,
  async run(_, scene) {
    const { browser, now, store, random } = scene
    if (!browser) return refuse('only_at_desk')
    const known = browser.secret && (await store.signIns.get(signInId(codeOf(browser.secret))))
    if (known && known.state === 'waiting' && known.keepUntil > now + leastLeft)
      return shown(browser.secret ?? '', known, scene)
    const minute = Math.floor(now / 60_000)
    if (!(await store.tries.spend(`sign-ins:${minute}`, mostAMinute, now + 60_000)))
      return refuse('busy', (minute + 1) * 60_000)
    const secret = makeSecret(random)
    const signIn: SignIn = {
      _id: signInId(codeOf(secret)),
      secretHash: secretHash(secret),
      number: numberOf(secret),
      browser: browserWords(browser.userAgent),
      mark: markOf(browser),
      state: 'waiting',
      memberId: null,
      at: now,
      keepUntil: now + signInLasts,
    }
    if (!(await store.signIns.insert(signIn))) return refuse('busy', now + 1000)
    browser.keep(secret)
    return shown(secret, signIn, scene)
  },
})

async function shown(secret: string, signIn: SignIn, { weixin }: DeskScene): Promise<SignInCode> {
  const code = codeOf(secret)
  const drawn = await weixin.drawCode({ scene: code, page: 'packages/staff/sign-in/index', width: 430 })
  const type = drawn?.kind === 'jpg' ? 'jpeg' : 'png'
  return {
    code: `${code.slice(0, 4)}-${code.slice(4)}`,
    number: signIn.number,
    picture: drawn ? `data:image/${type};base64,${drawn.picture.toString('base64')}` : null,
    endsAt: signIn.keepUntil,
  }
}
