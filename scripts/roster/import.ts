import { expireDaily } from '../../cloudfunctions/forgetting/expire-daily'
import { importRoster } from '../../cloudfunctions/registrar/import-roster'
import { personIds } from '../../cloudfunctions/registrar/person-ids'
import { openStore } from '../../cloudfunctions/store'
import { compareUnits } from '../../domain/roster/compare'
import { doubtChanges } from '../../domain/roster/doubt-changes'
import { keepIds, type Rename } from '../../domain/roster/keep-ids'
import { end, runToEnd } from '../ending'
import { option, options } from '../options'
import { progress } from '../progress'
import { readRosterFile } from './read'
import { printChangeDoubts, printChanges, printCounts, printDoubts, printProblems } from './print'

/** Reads, shows, and imports unless it is a dry run or something stands in the way. Gives the exit code. */
async function run(): Promise<number> {
  const file = process.argv[2]
  if (!file || file.startsWith('--'))
    return end('用法：npm run roster -- 文件 [--data 目录] [--dry] [--rename "旧名=新名"]')
  const found = await progress(`读取 ${file}`, () => Promise.resolve(readRosterFile(file)))
  if ('message' in found) return end(found.message)
  const store = openStore()
  const now = Date.now()
  const current = await store.roster.current(now)
  const before = current ? await store.roster.units(current.rosterId) : []
  const read = keepIds(before, found, options('rename').map(renameOf))
  if ('wrong' in read) return end(read.wrong)
  const changes = doubtChanges(before, read.units)
  const doubts = read.doubts + changes.length
  printCounts(read, current)
  printChanges(compareUnits(before, read.units))
  printDoubts(read)
  printChangeDoubts(changes)
  if (read.problems.length > 0) {
    printProblems(read.problems)
    return end('请改好文件再导入，现在什么也没有改变。')
  }
  if (process.argv.includes('--dry')) return end('只是试读，什么也没有改变。', 0)
  if (doubts > 0 && option('accept-doubtful') !== String(doubts))
    return end(`有 ${doubts} 处存疑。核对以后仍要导入，请加上 --accept-doubtful ${doubts}`)
  const ids = personIds(process.env.MEMBER_KEY)
  const { rosterId, changed, isGoing } = await progress('导入', (say) =>
    importRoster(store, { ...read, by: 'command' }, ids, now, (done) => say(`${done} 人`)),
  )
  if (isGoing) return end('这份名册的旧版本正在清理，请过一小时再导入。现在什么也没有改变。')
  await expireDaily(store, now)
  return end(
    changed ? `已导入，名册编号 ${rosterId}。` : `和现在的名册（${rosterId}）完全一样，不用再导入。`,
    0,
  )
}

/** `旧名=新名` */
function renameOf(written: string): Rename {
  const [from = '', to = ''] = written.split('=')
  return { from: from.trim(), to: to.trim() }
}

runToEnd(run, '导入没有完成，原来的名册没有改变；可以再运行一次。')
