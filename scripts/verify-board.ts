import { readFileSync } from 'node:fs'
import type { Exported } from './results/exported'
import { digestOf, naiveLines } from './results/naive-lines'

/** `npm run verify-board -- FILE`: recomputes a frozen board by the plainest means, and holds it against its digest. */
const exported = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Exported
const lines = naiveLines(exported)
const digest = digestOf(lines)
const { contest } = exported
console.log(`${contest.id}, edition ${contest.edition}: ${lines.split('\n').length - 1} lines`)
console.log(`recomputed  ${digest}`)
console.log(`published   ${contest.digest || '(not frozen)'}`)
const isSame = digest === contest.digest
console.log(isSame ? 'The board is what its attempts say.' : 'The board is NOT what its attempts say.')
process.exit(isSame ? 0 : 1)
