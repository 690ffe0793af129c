import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { compareBank, keepQuestionIds } from '../../../../domain/bank/compare'
import type { Item, Reading } from '../../../../domain/bank/draft'
import { entryOf, type BankEntry } from '../../../../domain/bank/entry'
import type { Doubt } from '../../../../domain/bank/faults'
import { digestInput } from '../../../../domain/bank/parts'
import { proofread } from '../../../../domain/bank/proof/proofread'
import { bankReader, readPasted } from '../../../../domain/bank/read'
import { settle } from '../../../../domain/bank/settle'
import { readAny } from '../../../../office/read-any'
import type { Answer, Asking, Finished } from './messages'

/** Reading and proofreading run beside the page, which goes on meanwhile. */
self.onmessage = ({ data }: MessageEvent<Asking>) => {
  const tell = (answer: Answer) => self.postMessage(answer)
  try {
    tell(answerTo(data, (words) => tell({ n: data.n, tell: 'progress', words })))
  } catch (error) {
    console.error(error)
    tell({ n: data.n, tell: 'unreadable', words: '读这份文件时出了问题，请另存一份再试。' })
  }
}

function answerTo(asking: Asking, say: (words: string) => void): Answer {
  const { n } = asking
  if (asking.ask === 'read file') return readFile(asking.n, asking.name, new Uint8Array(asking.bytes), say)
  if (asking.ask === 'read text') return readingAnswer(n, readPasted(asking.text))
  if (asking.ask === 'proofread') return { n, tell: 'doubts', doubts: doubtsOf(asking.kept) }
  return { n, tell: 'finished', finished: finish(asking.items, asking.before) }
}

const sayEvery = 2000

function readFile(n: number, name: string, bytes: Uint8Array, say: (words: string) => void): Answer {
  const reader = bankReader()
  let lines = 0
  const count =
    <T>(take: (one: T) => void) =>
    (one: T) => {
      lines += 1
      if (lines % sayEvery === 0) say(`已读 ${lines} 行`)
      take(one)
    }
  const problem = readAny(bytes, name, { row: count(reader.takeRow), line: count(reader.takeLine) })
  if (problem) return { n, tell: 'unreadable', words: problem.message }
  say(`已读 ${lines} 行，正在分题`)
  return readingAnswer(n, reader.end())
}

function readingAnswer(n: number, { items, skipped, problems }: Reading): Answer {
  const [problem] = problems
  return problem ? { n, tell: 'unreadable', words: problem.reason } : { n, tell: 'read', items, skipped }
}

/** By the item's place in the file; those without a doubt are left out. */
function doubtsOf(kept: readonly { at: number; item: Item }[]): Record<number, Doubt[]> {
  const found: Record<number, Doubt[]> = {}
  proofread(kept.map(({ item }) => item)).forEach(({ doubts }, n) => {
    const place = (position: number) => kept[position]?.at ?? 0
    if (doubts.length > 0)
      found[place(n)] = doubts.map((doubt) =>
        doubt.other === undefined ? doubt : { ...doubt, other: place(doubt.other) },
      )
  })
  return found
}

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

function finish(items: readonly Item[], before: readonly BankEntry[]): Finished {
  const unnamed = items.map(({ draft }) => entryOf('q', draft, settle(draft)))
  const entries = keepQuestionIds(before, unnamed, (words) => `q-${hashOf(words).slice(0, 16)}`)
  const digest = hashOf(digestInput(entries)).slice(0, 24)
  return { entries, digest, ...compareBank(before, entries) }
}
