import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkWithCompilers } from '../support/validators/compilers'
import { builtApp, smallApp } from '../support/validators/small-app'
import { checkWithUploadTool, type Checked } from '../support/validators/uploading'

const page = 'pages/one/index'
const built = builtApp(join(__dirname, '../../dist/weapp'))
const sound = smallApp()
/** Something is wrong with each of its files. */
const wrong = smallApp({
  'common.wxss': '.words { color: red } }',
  [`${page}.wxml`]: '<import src="gone.wxml" />',
  [`${page}.wxss`]: '@import "gone.wxss";',
  [`${page}.js`]: 'require("./gone"); Page({})',
  'lonely.js': 'exports.a = 1',
})

let checked: Checked
beforeAll(async () => {
  checked = await checkWithUploadTool([built.project, wrong.project])
}, 120_000)
afterAll(() => {
  for (const { project } of [built, sound, wrong]) rmSync(project, { recursive: true })
})

describe('WeChat’s own compilers', () => {
  test('take every template and every style sheet of the app', () => {
    expect(checkWithCompilers(built.app)).toEqual([])
    expect(checkWithCompilers(sound.app)).toEqual([])
  })

  test.each([
    ['a template that is not closed', `${page}.wxml`, '<view><text>', 'end tag missing'],
    ['a tag closed by another one', `${page}.wxml`, '<view></text>', 'expect end-tag `view`'],
    ['a selector that WeChat lacks', `${page}.wxss`, '* { margin: 0 }', 'unexpected token `*`'],
    ['a style sheet that is not there', `${page}.wxss`, '@import "gone.wxss";', 'gone.wxss'],
  ])('refuse %s, and name the file', (_what, file, text, words) => {
    const { app, project } = smallApp({ [file]: text })
    const found = checkWithCompilers(app)
    rmSync(project, { recursive: true })
    expect(found).toContainEqual({ file, says: expect.stringContaining(words) })
  })
})

describe('the tool that uploads the app', () => {
  const found = ({ project }: { project: string }) => checked.found[project]

  test('compiles the app, misses nothing, finds nothing unused and no package too large', () => {
    expect(found(built)).toEqual([])
  })

  test.each([
    ['a style sheet that cannot be read', 'common.wxss', 'Unexpected }'],
    ['a template that is not there', `${page}.wxml`, 'gone.wxml'],
    ['a style sheet that is not there', `${page}.wxss`, 'gone.wxss'],
    ['a script that is not there', `${page}.js`, './gone'],
    ['a file that nothing needs', 'lonely.js', 'CONTAINS_UNUSED_CODES'],
  ])('finds %s, and names the file', (_what, file, words) => {
    expect(found(wrong)).toContainEqual({ file, says: expect.stringContaining(words) })
  })

  test('asks the network for one thing only, a list of file endings, and is refused it', () => {
    expect(checked.wanted).toEqual(['servicewechat.com:443'])
  })
})
