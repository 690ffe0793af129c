import type { Documents } from './documents'
import { removeDue } from './due'

/** A browser that shows a code. The id is the code's hash; whoever agrees is `memberId`. */
export interface SignIn {
  _id: string
  /** Of what the browser keeps to itself: who merely saw the code can't finish. */
  secretHash: string
  number: string
  /** What a person calls it, and a hash by which it is known again. */
  browser: string
  mark: string
  state: 'waiting' | 'agreed' | 'refused' | 'used'
  memberId: string | null
  at: number
  /** ms; then the code is over. */
  keepUntil: number
}

export function openSignIns(signIns: Documents<SignIn>) {
  const { is } = signIns
  return {
    get: (id: string) => signIns.get(id),
    /** False when the code is taken. */
    insert: (signIn: SignIn) => signIns.insert(signIn),
    /** True for the one answer that came first, in time. */
    answer: async (id: string, answer: Pick<SignIn, 'state' | 'memberId'>, now: number) =>
      (await signIns.update({ _id: id, state: 'waiting', keepUntil: is.gt(now) }, answer)) > 0,
    /** True once: a code signs in one browser, one time. */
    use: async (id: string) => (await signIns.update({ _id: id, state: 'agreed' }, { state: 'used' })) > 0,
    forget: (memberId: string) => signIns.remove({ memberId }),
    forgetDue: (now: number, limit: number) => removeDue(signIns, now, limit),
  }
}
