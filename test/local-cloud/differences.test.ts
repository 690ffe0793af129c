import { readFileSync } from 'node:fs'
import { ERRORS, WECHAT_ERRORS } from '../../local-cloud/error-codes'

const read = (file: string) => readFileSync(file, 'utf8')
const differences = read('local-cloud/DIFFERENCES.md')
const sdk = read('node_modules/wx-server-sdk/index.js')
const sdkDatabase = read('node_modules/@cloudbase/database/dist/commonjs/const/code.js')

const table = (head: string[], rows: (string | number)[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** The table of the page whose first column is headed so. */
const printed = (first: string) =>
  differences
    .split('\n\n')
    .find((part) => part.startsWith(`| ${first} |`))
    ?.trim()

test('the page prints the table of error codes as the code has it', () => {
  const rows = Object.entries(ERRORS).map(([name, { errCode, text, code, words, when }]) => [
    `\`${name}\``,
    errCode,
    code,
    text,
    words,
    when,
  ])
  expect(printed('code')).toBe(table(['code', 'errCode', 'known from', 'text', 'known from', 'when'], rows))
})

test('the page prints the answers of WeChat as the code has them', () => {
  const rows = Object.values(WECHAT_ERRORS).map(({ errcode, errmsg, source }) => [errcode, errmsg, source])
  expect(printed('errcode')).toBe(table(['errcode', 'errmsg', 'known from'], rows))
})

test.each(Object.entries(ERRORS))('%s is in the SDK as its source says', (name, { errCode, code }) => {
  const numbered = new RegExp(`^ +${name}: (-\\d+)`, 'm').exec(sdk)?.[1]
  const known = numbered !== undefined || sdkDatabase.includes(`'${name}'`)
  expect({ errCode, code }).toEqual({
    errCode: numbered === undefined ? -501001 : Number(numbered),
    code: known ? 'sdk' : 'open',
  })
})

test('the README names the packages in the versions that are tried here', () => {
  const { devDependencies, dependencies } = JSON.parse(read('package.json')) as Record<
    'devDependencies' | 'dependencies',
    Record<string, string>
  >
  const readme = read('local-cloud/README.md')
  for (const name of ['libsql', 'mingo', 'croner', 'protobufjs', 'tsx', 'uqr'])
    expect(readme).toContain(`${name}@${devDependencies[name] ?? dependencies[name]}`)
  expect(readme).toContain(`\`wx-server-sdk\` ${dependencies['wx-server-sdk']}`)
})
