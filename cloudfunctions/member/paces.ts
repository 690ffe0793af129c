import type { MemberApi } from '../../contract/member'
import { paces, type Paces } from '../kernel/paces'

const { reading, answering, writing, bringing } = paces

export const memberPaces: Paces<MemberApi> = {
  listArticles: reading,
  readArticle: reading,
  listWithdrawn: reading,
  listContests: reading,
  readContest: reading,
  readBoard: reading,
  readUnitBoard: reading,
  listMyAttempts: reading,
  listMyContests: reading,
  listSubscriptions: reading,
  readProfile: reading,
  readCard: reading,
  readCertificate: reading,
  listMistakes: reading,
  drawPractice: reading,
  startAttempt: answering,
  resumeAttempt: answering,
  saveAnswers: answering,
  submitAttempt: answering,
  beginBonus: answering,
  earnBonus: answering,
  reviewAttempt: answering,
  subscribe: writing,
  topUp: writing,
  cancelReminder: writing,
  saveProfile: writing,
  sendFeedback: writing,
  deleteMe: writing,
  readDirectory: bringing,
  exportMyData: bringing,
}
