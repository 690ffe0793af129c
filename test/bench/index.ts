import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../../scripts/build'
import { option } from '../../scripts/options'
import { actions } from './actions'
import { board, plantDistrictInto } from './board'
import { cold } from './cold'
import { contest } from './contest'
import { fold } from './fold'
import { local } from './local'
import { roster } from './roster'
import { rush } from './rush'
import { sizes } from './sizes'
import { start } from './start'
import { tables } from './tables'
import { printTable, writeReport, type Row } from './table'

/**
 * Each part opens its own clouds and closes them. `npm run bench -- --only doors,fold` runs some; with `--folder DIR` the
 * planted district stays there for the next run.
 */
const parts: Record<string, (folder: string) => Promise<Row[]>> = {
  doors: actions,
  fold,
  roster,
  rush,
  contest,
  tables,
  district,
  board,
  local,
  start,
  cold,
  sizes,
}
/** They need the whole district in the folder. */
const large = ['board', 'local', 'start']
const wholeDistrict = 222_930

async function district(folder: string): Promise<Row[]> {
  const { seconds } = await plantDistrictInto(join(folder, 'district'), wholeDistrict)
  const figure = `${seconds.toFixed(1)} s`
  const what = 'planting 222,930 members and their attempts'
  return [{ part: 'seed', what, figure, goal: 'under 90 s', met: seconds < 90, numbers: { seconds } }]
}

async function bench(): Promise<void> {
  const [began, load] = [new Date(), loadavg()[0] ?? 0]
  await ensureBuilt('functions')
  const only = option('only')?.split(',')
  const folder = option('folder') ?? mkdtempSync(join(tmpdir(), 'bench-data-'))
  const rows: Row[] = []
  for (const [name, part] of Object.entries(parts)) {
    const needed =
      name === 'district' && only?.some((one) => large.includes(one)) && !existsSync(join(folder, 'district'))
    if (only && !only.includes(name) && !needed) continue
    const started = performance.now()
    process.stderr.write(`${name} … `)
    rows.push(...(await part(folder)))
    process.stderr.write(`${Math.round((performance.now() - started) / 1000)} s\n`)
  }
  if (!option('folder')) rmSync(folder, { recursive: true, force: true })
  console.log(printTable(rows))
  const missed = rows.filter(({ met }) => met === false).length
  console.log(`\n${rows.filter(({ met }) => met).length} goals met, ${missed} missed`)
  if (!only) writeReport(rows, began, load)
}

bench().then(
  () => process.exit(0),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
