import type { DeskApi } from '../../contract/desk'
import { paces, type Paces } from '../kernel/paces'

const { reading, writing, managing, goingThrough } = paces

export const deskPaces: Paces<DeskApi> = {
  readMe: reading,
  beginSignIn: writing,
  finishSignIn: reading,
  readSignIn: writing,
  answerSignIn: writing,
  listSessions: reading,
  endSession: managing,
  listStaff: reading,
  readAudit: reading,
  claimFirst: writing,
  acceptInvitation: writing,
  inviteStaff: managing,
  changeGrants: managing,
  removeStaff: managing,
  freezeRoster: managing,
  listSignals: reading,
  readSuspect: managing,
  decideSignal: managing,
  undoDecision: managing,
  grantOverride: managing,
  withdrawOverride: managing,
  listOverrides: reading,
  checkCard: managing,
  checkCertificate: managing,
  makeUnitCode: managing,
  readUnits: reading,
  previewCorrection: goingThrough,
  correctContest: managing,
  readCorrections: reading,
  readUnitFigures: goingThrough,
}
