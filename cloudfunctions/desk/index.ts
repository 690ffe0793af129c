import { getWXContext } from 'wx-server-sdk'
import type { DeskApi } from '../../contract/desk'
import { askerOf, randomText } from '../kernel/scene'
import { serveStaff } from '../kernel/serve-staff'
import { checkCardCode } from '../registrar/card-code'
import { openStore } from '../store'
import { acceptInvitation } from './accept-invitation'
import { changeGrants } from './change-grants'
import { checkCard } from './check-card'
import { claimFirst } from './claim-first'
import { decideSignal } from './fairness/decide-signal'
import { listSignals } from './fairness/list-signals'
import { readSuspect } from './fairness/read-suspect'
import { undoDecision } from './fairness/undo-decision'
import { inviteStaff } from './invite-staff'
import { listStaff } from './list-staff'
import { readAudit } from './read-audit'
import { readMe } from './read-me'
import { removeStaff } from './remove-staff'

const store = openStore()

/**
 * The door for staff. Here, and nowhere behind it, is decided how the asker is known: by the OPENID of WeChat; another way
 * need only name the same member's id.
 */
export const main = serveStaff<DeskApi>(
  {
    ...{ readMe, claimFirst, listStaff, inviteStaff, acceptInvitation, changeGrants, removeStaff },
    ...{ readAudit, checkCard },
    ...{ listSignals, readSuspect, decideSignal, undoDecision },
  },
  (now) => ({
    asker: askerOf(String(getWXContext().OPENID ?? ''), process.env.MEMBER_KEY),
    now,
    random: randomText,
    store,
    cardOf: (code) => checkCardCode(code, now, process.env.MEMBER_KEY),
  }),
)
