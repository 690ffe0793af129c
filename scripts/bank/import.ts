import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { compareBank, keepQuestionIds } from '../../domain/bank/compare'
import { entryOf, type BankEntry } from '../../domain/bank/entry'
import { isBlocked, proofread } from '../../domain/bank/proof/proofread'
import { publishAtOnce } from '../../cloudfunctions/librarian/publish-at-once'
import { wholeBank } from '../../cloudfunctions/librarian/whole'
import { openStore } from '../../cloudfunctions/store'
import { end, runToEnd } from '../ending'
import { option } from '../options'
import { progress } from '../progress'
import { printDoubts, printReading } from './print'
import { readBankFile } from './read'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Reads, shows, and imports unless it is a dry run or something stands in the way. Gives the exit code. */
async function run(): Promise<number> {
  const file = process.argv[2]
  if (!file || file.startsWith('--'))
    return end('用法：npm run bank -- 文件 [--name 题库名称] [--data 目录] [--dry] [--leave-doubtful 数目]')
  const reading = await progress(`读取 ${file}`, () => Promise.resolve(readBankFile(file)))
  if ('message' in reading) return end(reading.message)
  const proofs = await progress('校对', () => Promise.resolve(proofread(reading.items)))
  printReading(reading, proofs)
  printDoubts(reading, proofs)
  const [problem] = reading.problems
  if (problem) return end(problem.reason)
  const name = option('name') ?? basename(file).replace(/\.[a-z]+$/i, '')
  const store = openStore()
  const bank = (await store.banks.list(false)).find((one) => one.name === name) ?? null
  const before = bank ? await wholeBank(store, bank.poolId) : []
  const unnamed = reading.items.flatMap(({ draft }, at): BankEntry[] => {
    const proof = proofs[at]
    return proof && !isBlocked(proof) ? [entryOf('q', draft, proof.settled)] : []
  })
  const entries = keepQuestionIds(before, unnamed, (words) => `q-${hash(words).slice(0, 16)}`)
  const { added, changed, gone } = compareBank(before, entries)
  if (bank)
    console.log(
      `\n和现在的“${name}”相比：新增 ${added.length} 题，修改 ${changed.length} 题，去掉 ${gone.length} 题。`,
    )
  if (process.argv.includes('--dry')) return end('只是试读，什么也没有改变。', 0)
  const left = reading.items.length - entries.length
  if (left > 0 && option('leave-doubtful') !== String(left))
    return end(`有 ${left} 题不能导入。不收它们、只导入其余的，请加上 --leave-doubtful ${left}`)
  if (entries.length === 0) return end('没有可以导入的题目。')
  const bankId = bank?._id ?? `b-${hash(name).slice(0, 12)}`
  const done = await progress('导入', () =>
    publishAtOnce(store, { bank, bankId, name, entries, now: Date.now() }),
  )
  return end(outcomes[done](name, entries.length), done === 'gone' ? 1 : 0)
}

const outcomes = {
  done: (name: string, questions: number) => `已导入题库“${name}”，共 ${questions} 题。`,
  same: () => '和现在的版本完全一样，不用再导入。',
  gone: () => '题库刚才另有改动，这次没有导入；请再运行一次。',
}

runToEnd(run, '导入没有完成，题库没有改变；可以再运行一次。')
