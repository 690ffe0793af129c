import { getWXContext } from 'wx-server-sdk'
import type { MemberApi } from '../../contract/member'
import { askerOf, randomText } from '../kernel/scene'
import { serve } from '../kernel/serve'
import { makeCardCode } from '../registrar/card-code'
import { makeCertificateNumber } from '../registrar/certificate-number'
import { personIds } from '../registrar/person-ids'
import { receipts } from '../registrar/receipt'
import { openStore } from '../store'
import { openWeixin } from '../weixin'
import { readCard } from './card/read-card'
import { readCertificate } from './certificate/read-certificate'
import { beginBonus } from './contest/begin-bonus'
import { earnBonus } from './contest/earn-bonus'
import { listContests } from './contest/list-contests'
import { listMyAttempts } from './contest/list-my-attempts'
import { listMyContests } from './contest/list-my-contests'
import { readBoard } from './contest/read-board'
import { readContest } from './contest/read-contest'
import { readUnitBoard } from './contest/read-unit-board'
import { resumeAttempt } from './contest/resume-attempt'
import { reviewAttempt } from './contest/review-attempt'
import { saveAnswers } from './contest/save-answers'
import { startAttempt } from './contest/start-attempt'
import { submitAttempt } from './contest/submit-attempt'
import { deleteMe } from './data/delete-me'
import { exportMyData } from './data/export-my-data'
import { sendFeedback } from './help/send-feedback'
import { listArticles } from './news/list-articles'
import { listWithdrawn } from './news/list-withdrawn'
import { readArticle } from './news/read-article'
import { cancelReminder } from './notice/cancel-reminder'
import { listSubscriptions } from './notice/list-subscriptions'
import { subscribe } from './notice/subscribe'
import { topUp } from './notice/top-up'
import { memberPaces } from './paces'
import { drawPractice } from './practice/draw-practice'
import { listMistakes } from './practice/list-mistakes'
import { readProfile } from './profile/read-profile'
import { saveProfile } from './profile/save-profile'
import { readDirectory } from './unit/read-directory'

const store = openStore()
const weixin = openWeixin()

/** The door for anyone in WeChat. */
export const main = serve<MemberApi>(
  {
    listArticles,
    readArticle,
    listWithdrawn,
    listContests,
    readContest,
    startAttempt,
    resumeAttempt,
    saveAnswers,
    submitAttempt,
    beginBonus,
    earnBonus,
    reviewAttempt,
    listMyAttempts,
    listMyContests,
    readBoard,
    readUnitBoard,
    subscribe,
    topUp,
    cancelReminder,
    listSubscriptions,
    readProfile,
    saveProfile,
    readCard,
    readCertificate,
    listMistakes,
    drawPractice,
    readDirectory,
    sendFeedback,
    exportMyData,
    deleteMe,
  },
  memberPaces,
  (now) => {
    const openid = String(getWXContext().OPENID ?? '')
    const key = process.env.MEMBER_KEY
    return {
      asker: askerOf(openid, key),
      openid,
      now,
      random: randomText,
      store,
      weixin,
      personIds: personIds(key),
      cardCode: (memberId) => makeCardCode(memberId, now, key),
      certificateNumber: (contestId, memberId) => makeCertificateNumber(contestId, memberId, key),
      receipts: receipts(key),
    }
  },
)
