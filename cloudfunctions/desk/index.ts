import { getWXContext } from 'wx-server-sdk'
import type { DeskApi } from '../../contract/desk'
import { isHttp, overHttp } from '../kernel/over-http'
import { askerOf, randomText } from '../kernel/scene'
import { serveStaff } from '../kernel/serve-staff'
import { checkCardCode } from '../registrar/card-code'
import { personIds } from '../registrar/person-ids'
import { openStore } from '../store'
import { openWeixin } from '../weixin'
import { acceptInvitation } from './accept-invitation'
import { addBankPart } from './bank/add-part'
import { archiveBank } from './bank/archive-bank'
import { beginBankVersion } from './bank/begin-version'
import { listBanks } from './bank/list-banks'
import { publishBankVersion } from './bank/publish-version'
import { readBank } from './bank/read-bank'
import { renameBank } from './bank/rename-bank'
import { addPicture } from './article/add-picture'
import { discardArticle } from './article/discard-article'
import { listDeskArticles } from './article/list-desk-articles'
import { pinArticle } from './article/pin-article'
import { publishArticle } from './article/publish-article'
import { readArticleVersion } from './article/read-article-version'
import { readDeskArticle } from './article/read-desk-article'
import { reopenArticle } from './article/reopen-article'
import { reviewArticle } from './article/review-article'
import { saveArticle } from './article/save-article'
import { scheduleArticle } from './article/schedule-article'
import { submitArticle } from './article/submit-article'
import { withdrawArticle } from './article/withdraw-article'
import { changeGrants } from './change-grants'
import { checkCard } from './check-card'
import { checkCertificate } from './check-certificate'
import { claimFirst } from './claim-first'
import { correctContest } from './contest/correct-contest'
import { listDeskContests } from './contest/list-desk-contests'
import { previewCorrection } from './contest/preview-correction'
import { grantOverride } from './contest/grant-override'
import { listOverrides } from './contest/list-overrides'
import { readCorrections } from './contest/read-corrections'
import { readDeskContest } from './contest/read-desk-contest'
import { readProgress } from './contest/read-progress'
import { readQuestionKey } from './contest/read-question-key'
import { readUnitFigures } from './contest/read-unit-figures'
import { searchQuestions } from './contest/search-questions'
import { withdrawOverride } from './contest/withdraw-override'
import { listDrafts } from './draft/list-drafts'
import { previewPaper } from './draft/preview-paper'
import { publishContest } from './draft/publish-contest'
import { putDraftAway } from './draft/put-draft-away'
import { readDraft } from './draft/read-draft'
import { readPoolShape } from './draft/read-pool-shape'
import { saveDraft } from './draft/save-draft'
import { withdrawContest } from './draft/withdraw-contest'
import { decideSignal } from './fairness/decide-signal'
import { listSignals } from './fairness/list-signals'
import { readSuspect } from './fairness/read-suspect'
import { undoDecision } from './fairness/undo-decision'
import { freezeRoster } from './freeze-roster'
import { inviteStaff } from './invite-staff'
import { listStaff } from './list-staff'
import { makeUnitCode } from './make-unit-code'
import { deskPaces } from './paces'
import { readAudit } from './read-audit'
import { readMe } from './read-me'
import { removeStaff } from './remove-staff'
import { beginExport } from './result/begin-export'
import { listAbsent } from './result/list-absent'
import { listMemberResults } from './result/list-member-results'
import { listUnitResults } from './result/list-unit-results'
import { readExport } from './result/read-export'
import { addRosterPart } from './roster/add-roster-part'
import { beginRoster } from './roster/begin-roster'
import { correctUnit } from './roster/correct-unit'
import { holdRoster } from './roster/hold-roster'
import { listRosters } from './roster/list-rosters'
import { readRoster } from './roster/read-roster'
import { answerSignIn } from './session/answer-sign-in'
import { beginSignIn } from './session/begin-sign-in'
import { endSession } from './session/end-session'
import { finishSignIn } from './session/finish-sign-in'
import { listSessions } from './session/list-sessions'
import { openSession } from './session/open-session'
import { readSignIn } from './session/read-sign-in'
import { readUnits } from './unit/read-units'

const store = openStore()
const weixin = openWeixin()

const openidNow = () => String(getWXContext().OPENID ?? '')

const door = serveStaff<DeskApi>(
  {
    readMe,
    beginSignIn,
    finishSignIn,
    readSignIn,
    answerSignIn,
    listSessions,
    endSession,
    claimFirst,
    listStaff,
    inviteStaff,
    acceptInvitation,
    changeGrants,
    removeStaff,
    readAudit,
    checkCard,
    checkCertificate,
    makeUnitCode,
    readUnits,
    readRoster,
    listRosters,
    beginRoster,
    addRosterPart,
    holdRoster,
    correctUnit,
    previewCorrection,
    correctContest,
    readCorrections,
    readUnitFigures,
    listUnitResults,
    listMemberResults,
    listAbsent,
    beginExport,
    readExport,
    freezeRoster,
    grantOverride,
    withdrawOverride,
    listOverrides,
    listSignals,
    readSuspect,
    decideSignal,
    undoDecision,
    listDeskContests,
    readDeskContest,
    readProgress,
    searchQuestions,
    readQuestionKey,
    listDrafts,
    readDraft,
    saveDraft,
    putDraftAway,
    publishContest,
    withdrawContest,
    readPoolShape,
    previewPaper,
    listBanks,
    readBank,
    beginBankVersion,
    addBankPart,
    publishBankVersion,
    renameBank,
    archiveBank,
    listDeskArticles,
    readDeskArticle,
    readArticleVersion,
    saveArticle,
    addPicture,
    submitArticle,
    reopenArticle,
    discardArticle,
    reviewArticle,
    scheduleArticle,
    publishArticle,
    withdrawArticle,
    pinArticle,
  },
  deskPaces,
  async (now, browser) => ({
    browser,
    ...(browser
      ? await openSession(store, browser, now)
      : { asker: askerOf(openidNow(), process.env.MEMBER_KEY), session: null }),
    now,
    random: randomText,
    store,
    personIds: personIds(process.env.MEMBER_KEY),
    cardOf: (code) => checkCardCode(code, now, process.env.MEMBER_KEY),
    weixin,
  }),
)

/**
 * The door for staff. Here, and nowhere behind it, is decided how the asker is known: in WeChat by the OPENID, by HTTP by the
 * session of the browser. Both name the same member's id.
 */
export const main = async (event: unknown) =>
  openidNow() === '' && isHttp(event) ? overHttp(event, door) : door(event, null)
