import type { DeskApi } from '../../contract/desk'
import { bankOf } from '../support/bank/invent'
import { plantBank, plantUpload } from '../support/bank/plant'
import type { District } from '../support/district'
import type { Asker } from './askers'
import type { Outcome } from './rows'
import { organisesDistrict, staffOnly } from './rows'

type AskAs = (asker: Asker, operation: keyof DeskApi, input: unknown) => Promise<Outcome>

const ofDistrict = { over: null, ...staffOnly, roles: organisesDistrict } as const

/** Banks belong to the whole district. */
export const bankRows = {
  listBanks: ofDistrict,
  readBank: ofDistrict,
  beginBankVersion: {
    ...ofDistrict,
    note: 'Parts show nowhere before they are published; only that is written down.',
  },
  addBankPart: ofDistrict,
  publishBankVersion: ofDistrict,
  renameBank: ofDistrict,
  archiveBank: ofDistrict,
} as const

export const bankWrites = ['publishBankVersion', 'renameBank', 'archiveBank'] as const
/** What is brought shows nowhere, so that nobody writes it down. */
export const bringsParts = ['beginBankVersion', 'addBankPart'] as const

let banks = 0

/** How banks are read, brought and kept. */
export const bankAttempts = (ask: AskAs, place: () => District) => {
  const newBank = async () => {
    const bankId = `bank-${(banks += 1)}`
    await plantBank(place(), bankId)
    return bankId
  }
  const upload = () => plantUpload(place(), `bank-${(banks += 1)}`)
  return {
    listBanks: (asker: Asker) => ask(asker, 'listBanks', { archived: false }),
    readBank: async (asker: Asker) => ask(asker, 'readBank', { bankId: await newBank(), from: 0 }),
    beginBankVersion: (asker: Asker) =>
      ask(asker, 'beginBankVersion', {
        bankId: `bank-${(banks += 1)}`,
        digest: 'a'.repeat(24),
        questions: 4,
      }),
    addBankPart: async (asker: Asker) =>
      ask(asker, 'addBankPart', { ...(await upload()), part: 1, entries: bankOf(1) }),
    publishBankVersion: async (asker: Asker) =>
      ask(asker, 'publishBankVersion', { ...(await upload()), name: '题库', holds: null }),
    renameBank: async (asker: Asker) => ask(asker, 'renameBank', { bankId: await newBank(), name: '新名' }),
    archiveBank: async (asker: Asker) =>
      ask(asker, 'archiveBank', { bankId: await newBank(), archived: true }),
  }
}
