import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** As in our own `project.config.json`, but unused files are told of instead of left out. */
const setting = { minified: true, minifyWXML: true, minifyWXSS: true, ignoreUploadUnusedFiles: false }
const sound: Record<string, string> = {
  'app.json': JSON.stringify({ pages: ['pages/one/index'], lazyCodeLoading: 'requiredComponents' }),
  'app.js': 'App({})',
  'base.wxml': '<template name="words"><view class="words">{{words}}</view></template>',
  'common.wxss': '.words { color: #211c18 }',
  'pages/one/index.json': '{}',
  'pages/one/index.js': 'Page({ data: { words: "" } })',
  'pages/one/index.wxml': '<import src="../../base.wxml" /><template is="words" data="{{words}}" />',
  'pages/one/index.wxss': '@import "../../common.wxss";',
}

/** A project with a mini-program of one page; `instead` puts other text into some of its files. */
export function smallApp(instead: Record<string, string> = {}): { project: string; app: string } {
  const { project, app } = place()
  for (const [file, text] of Object.entries({ ...sound, ...instead })) {
    mkdirSync(dirname(join(app, file)), { recursive: true })
    writeFileSync(join(app, file), text)
  }
  return { project, app }
}

/** A project with a copy of the built app. */
export function builtApp(dist: string): { project: string; app: string } {
  const { project, app } = place()
  cpSync(dist, app, { recursive: true })
  return { project, app }
}

function place() {
  const project = mkdtempSync(join(tmpdir(), 'mini-program-'))
  const config = { appid: 'touristappid', compileType: 'miniprogram', miniprogramRoot: 'weapp/', setting }
  writeFileSync(join(project, 'project.config.json'), JSON.stringify(config))
  return { project, app: join(project, 'weapp') }
}
