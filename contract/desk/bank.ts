import type { BankEntry } from '../../domain/bank/entry'
import type { QuestionType } from '../../domain/question'

/** A bank of questions with a name. What contests draw from are its versions, which never change. */
export interface Bank {
  id: string
  name: string
  archived: boolean
  /** The version that holds. */
  poolId: string
  /** The newest first, at most 50 of them. */
  versions: BankVersion[]
}

export interface BankVersion {
  /** The pool of its questions: a contest names it. */
  poolId: string
  /** ms */
  at: number
  /** Who published it; null without a name. */
  by: string | null
  questions: number
  counts: Record<QuestionType, number>
}

export interface BankApi {
  /** Every bank, the one that was changed last first. */
  listBanks(input: { archived: boolean }): { banks: Bank[] }

  /**
   * A version's questions with their answers, a slice at a time: from a part on (0 first); `next` null at the end. Without a
   * version: the one that holds. Refuses `bank_not_found`.
   */
  readBank(input: { bankId: string; poolId?: string; from: number }): {
    bank: Bank
    poolId: string
    entries: BankEntry[]
    next: number | null
  }

  /**
   * Begins a version, or goes on with one that was broken off: its id is that of the bank and the digest of its content (see
   * `domain/bank/parts`). Says which parts are there already. Until it is published nothing shows. A bank that isn't there yet
   * comes with its first version. Refuses `bank_upload_gone` while an abandoned one is being removed.
   */
  beginBankVersion(input: { bankId: string; digest: string; questions: number }): {
    poolId: string
    parts: number[]
  }

  /** One part of it. Refuses `bank_question_unsound` when the proofreader would stop a question, `bank_upload_gone`. */
  addBankPart(input: { bankId: string; digest: string; part: number; entries: BankEntry[] }): object

  /**
   * Makes it the version that holds, with one write, if the one that the asker saw still does (null: no such bank). The same
   * content again changes nothing. Refuses `changed_meanwhile`, `bank_upload_gone`, `bank_upload_broken` (what came is not what
   * was announced; it begins anew), `bank_not_found` for one that is archived.
   */
  publishBankVersion(input: { bankId: string; name: string; digest: string; holds: string | null }): {
    poolId: string
    changed: boolean
  }

  /** Renames a bank. Refuses `bank_not_found`, `changed_meanwhile`. */
  renameBank(input: { bankId: string; name: string }): object

  /** Puts a bank away, or takes it out again. Contests that draw from it are as they were. Refuses `bank_not_found`. */
  archiveBank(input: { bankId: string; archived: boolean }): object
}
