import { hasEnded, renewed } from '../../../domain/session'
import type { Browser } from '../../kernel/browser'
import type { Asker } from '../../kernel/scene'
import type { Store } from '../../store'
import type { Session } from '../../store/sessions'
import { markOf, secretHash } from './browser'

const nobody = { asker: { kind: 'nobody' }, session: null } as const

/** Who works at a browser, by its cookie; working there makes the session go on. */
export async function openSession(
  { sessions }: Store,
  browser: Browser,
  now: number,
): Promise<{ asker: Asker; session: Session | null }> {
  if (browser.secret === null) return nobody
  const session = await sessions.get(secretHash(browser.secret))
  if (!session || hasEnded(session, now) || session.mark !== markOf(browser)) return nobody
  const lasting = renewed(session, now)
  if (lasting) await sessions.renew(session._id, lasting)
  return { asker: { kind: 'member', id: session.memberId }, session }
}
