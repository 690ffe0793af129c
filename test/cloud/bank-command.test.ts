import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plantedWordBank } from '../support/bank/planted'

const folder = mkdtempSync(join(tmpdir(), 'bank-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
jest.setTimeout(120_000)

/** `npm run bank -- …` over a data folder of its own: what it prints, and how it ends. */
function run(...args: string[]): Promise<{ code: number; printed: string }> {
  const command = ['--import', 'tsx', 'scripts/bank.ts', ...args, '--data', join(folder, 'data')]
  return new Promise((resolve) =>
    execFile(process.execPath, command, (error, out, errors) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, printed: out + errors }),
    ),
  )
}

test('a person of the federation tries a bank, sees its mistakes, and imports the rest of it, once', async () => {
  const file = join(folder, '普法.docx')
  writeFileSync(file, plantedWordBank())
  const refused = await run(file)
  expect(refused.code).toBe(1)
  expect(refused.printed).toContain('读到 48 题')
  expect(refused.printed).toContain('第 5 题（第 27 行） · 答案“E”不在选项里。')
  expect(refused.printed).toContain('请加上 --leave-doubtful 7')

  const done = await run(file, '--leave-doubtful', '7')
  expect(done.printed).toContain('已导入题库“普法”，共 41 题。')
  const again = await run(file, '--leave-doubtful', '7')
  expect(again.printed).toContain('新增 0 题，修改 0 题，去掉 0 题')
  expect(again.printed).toContain('完全一样，不用再导入')
})
