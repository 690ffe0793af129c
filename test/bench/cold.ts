import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { functionNames } from '../../scripts/build-functions'
import { percentile } from './measure'
import { ms, type Row } from './table'

const starts = 7

/** What loading a door takes in a new process: its own time is what the processor did, an empty file's is the floor. */
export async function cold(folder: string): Promise<Row[]> {
  const nothing = join(folder, 'nothing.js')
  writeFileSync(nothing, 'exports.main = () => {}\n')
  const floor = loads(nothing)
  return functionNames().map((name) => {
    const door = loads(join('dist/cloudfunctions', name, 'index.js'))
    return {
      part: 'cold',
      what: `loading ${name}`,
      figure: `${ms(door.own)} own, ${ms(door.wall)} passed`,
      floor: `${ms(floor.own)} an empty file`,
      goal: 'under 150 ms own',
      met: door.own < 150,
      numbers: door,
    }
  })
}

/** The middle of several starts: time of the processor in the loading thread, and time passed. */
function loads(file: string): { own: number; wall: number } {
  const program = `const used = process.cpuUsage(), began = performance.now(); require(${JSON.stringify(resolve(file))});
    const { user, system } = process.cpuUsage(used); console.log(JSON.stringify([(user + system) / 1000, performance.now() - began]))`
  const found = Array.from({ length: starts }, () => {
    const env = { PATH: process.env.PATH ?? '', TENCENTCLOUD_RUNENV: 'SCF', TCB_ENV: 'e', SCF_NAMESPACE: 'e' }
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8', env })
    if (!stdout) throw new Error(`${file}: ${stderr}`)
    return JSON.parse(stdout) as [number, number]
  })
  return {
    own: percentile(
      found.map(([own]) => own),
      0.5,
    ),
    wall: percentile(
      found.map(([, wall]) => wall),
      0.5,
    ),
  }
}
