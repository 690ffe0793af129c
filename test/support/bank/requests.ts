import { bankOf } from './invent'
import { digestOf } from './plant'

/** A good input of each; `kept-bank` is there. */
export const goodBankInputs = {
  listBanks: { archived: false },
  readBank: { bankId: 'kept-bank', from: 0 },
  beginBankVersion: { bankId: 'new-bank', digest: digestOf(bankOf(2)), questions: 2 },
  addBankPart: { bankId: 'no-bank', digest: 'a'.repeat(24), part: 0, entries: bankOf(1) },
  publishBankVersion: { bankId: 'no-bank', digest: 'a'.repeat(24), name: '题库', holds: null },
  renameBank: { bankId: 'kept-bank', name: '新名' },
  archiveBank: { bankId: 'kept-bank', archived: true },
}

type Name = keyof typeof goodBankInputs

/** Fields in which much else would be as good. */
const free: Partial<Record<Name, string[]>> = {
  listBanks: ['archived'],
  beginBankVersion: ['bankId', 'questions'],
  renameBank: ['name'],
  archiveBank: ['archived'],
}

export const isBankOperation = (name: string): name is Name => name in goodBankInputs

/** Whether one change of a good input may leave it good: it is not judged then. */
export const mayStayGoodOfBank = (name: Name, changed: string[]): boolean =>
  changed.every((field) => free[name]?.includes(field))

/** What a good one may come to. */
export function bankOutcomes(name: Name): string[] {
  if (name === 'addBankPart' || name === 'publishBankVersion') return ['bank_upload_gone']
  return free[name] ? ['accepted', 'bad_input'] : ['accepted']
}
