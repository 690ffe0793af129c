import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gb18030, sheetOf } from '../support/roster/files'

const folder = mkdtempSync(join(tmpdir(), 'roster-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
jest.setTimeout(120_000)

function file(name: string, content: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** `npm run roster -- …` over a data folder of its own: what it prints, and how it ends. */
function run(...args: string[]): Promise<{ code: number; printed: string }> {
  const command = ['--import', 'tsx', 'scripts/roster.ts', ...args, '--data', join(folder, 'data')]
  return new Promise((resolve) =>
    execFile(process.execPath, command, (error, out, errors) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, printed: out + errors }),
    ),
  )
}

const people = ['街道,单位,姓名,手机', '德胜街道,甲公司,密探甲,13888000001', '牛街,乙公司,密探乙,1388800']

test('a person of the federation tries a file, sees what is doubtful, and imports it', async () => {
  const csv = file('名单.csv', gb18030(people.join('\r\n')))
  const tried = await run(csv, '--dry')
  expect(tried.code).toBe(0)
  expect(tried.printed).toContain('读到 1 个单位、0 个班组，名单上有 1 人。')
  expect(tried.printed).toContain('第 3 行 · 不采用 · “1388800”不是手机号（或位数不对）。')
  expect(tried.printed).toContain('原文：牛街 | 乙公司 | 密探乙 | 1388800')
  expect(tried.printed).toContain('只是试读，什么也没有改变。')

  const refused = await run(csv)
  expect(refused.code).toBe(1)
  expect(refused.printed).toContain('请加上 --accept-doubtful 1')

  const done = await run(csv, '--accept-doubtful', '1')
  expect(done.code).toBe(0)
  expect(done.printed).toMatch(/已导入，名册编号 r-[0-9a-f]{16}。/)

  const again = await run(csv, '--accept-doubtful', '1')
  expect(again.printed).toContain('完全一样，不用再导入')
  const data = join(folder, 'data')
  const stored = readdirSync(data)
    .filter((name) => name.startsWith('data.sqlite'))
    .map((name) => readFileSync(join(data, name), 'utf8'))
    .join()
  expect(stored).toContain('甲公司')
  expect(stored).not.toContain('密探')
  expect(stored).not.toContain('13888000001')

  const next = file(
    '单位.xlsx',
    await sheetOf([
      ['街道', '单位', '人数'],
      ['德胜街道', '甲有限公司', 1],
      ['牛街街道', '丙小学', 30],
    ]),
  )
  const shown = await run(next)
  expect(shown.code).toBe(1)
  expect(shown.printed).toContain('与现在的名册相比，存疑 2 处')
  expect(shown.printed).toContain('请加上 --rename "甲公司=甲有限公司"')
  expect(shown.printed).toContain('“丙小学”是新的，30 人。')
  expect(shown.printed).toContain('请加上 --accept-doubtful 2')
  const wrong = await run(next, '--rename', '乙公司=甲有限公司')
  expect(wrong.printed).toContain('没有找到可以由“乙公司”改名为“甲有限公司”的单位')
  const renamed = await run(next, '--rename', '甲公司=甲有限公司', '--accept-doubtful', '1')
  expect(renamed.printed).toMatch(/改名 1 个\n {2}单位 甲公司 → 单位 甲有限公司/)
  expect(renamed.code).toBe(0)
  expect((await run(next)).printed).toContain('完全一样，不用再导入')
})

test('a file that can’t be read or has an unknown street changes nothing, and the command says so', async () => {
  const cases: [Promise<Uint8Array> | Uint8Array, string, string][] = [
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'a.xls', '请另存为 .xlsx 再导入'],
    [
      sheetOf([
        ['街道', '单位', '人数'],
        ['太阳街道', '丙小学', 30],
      ]),
      'b.xlsx',
      '没有“太阳街道”这个街道。',
    ],
  ]
  for (const [content, name, sentence] of cases) {
    const { code, printed } = await run(file(name, await content))
    expect(code).toBe(1)
    expect(printed).toContain(sentence)
  }
  expect((await run()).printed).toContain('用法')
  expect((await run('nowhere.csv')).printed).toContain('找不到这个文件。')
})
