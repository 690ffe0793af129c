/**
 * A process of its own for miniprogram-ci, the tool with which the app is uploaded: it compiles, analyses and judges each
 * project named on the command line, and tells its parent what it found. No key and no network is needed for that.
 */
const ci = require('miniprogram-ci')

const megabyte = { MaxCodeSize: 2, MaxSubpackageSubCodeSize: 2, MaxSubpackageFullCodeSize: 20 }
const counts = { NavigateMiniprogramLimit: 10, MaxSubPackageLimit: 100, MinTabbarCount: 2, MaxTabbarCount: 5 }
/** What the tool would ask WeChat about the account. */
const attr = async () => ({
  appType: 0,
  isSandbox: false,
  released: false,
  setting: { ...megabyte, ...counts, MaxTabbarIconSize: 40 },
})
/** Without these it copies files and reads none of them. */
const setting = { es6: true, minifyWXML: true, minifyWXSS: true }

const lines = (text) => String(text?.message ?? text)

async function compiled(project) {
  try {
    await ci.getCompiledResult({
      project,
      version: '0.0.0',
      desc: '',
      setting,
      onProgressUpdate: () => undefined,
    })
    return []
  } catch (error) {
    return [{ file: error.path ?? /^file: (\S+)/.exec(lines(error))?.[1] ?? '', says: lines(error) }]
  }
}

/** It tells of what is missing only by warning: which module, then why. */
async function analysed(project) {
  const { warn } = console
  const found = []
  console.warn = (...said) => found.push(said.map(lines).join(' '))
  try {
    await ci.analyseCode(project)
  } finally {
    console.warn = warn
  }
  return found.map((says) => ({
    file: /module (\S+)/.exec(says)?.[1] ?? /"\/([^":`]+)/.exec(says)?.[1] ?? '',
    says,
  }))
}

async function judged(project) {
  const marks = await ci.checkCodeQuality(project)
  return marks
    .filter(({ success }) => !success)
    .flatMap(({ name, text, detail }) => filesIn(detail).map((file) => ({ file, says: `${name}: ${text}` })))
}

function filesIn(detail) {
  const files = [detail?.files ?? detail ?? []].flat().map((one) => one?.path ?? String(one))
  return files.length > 0 ? files : ['']
}

async function check(projectPath) {
  const project = new ci.Project({
    appid: 'touristappid',
    type: 'miniProgram',
    projectPath,
    privateKey: 'none',
    attr,
  })
  return [...(await compiled(project)), ...(await analysed(project)), ...(await judged(project))]
}

;(async () => {
  const found = {}
  for (const path of process.argv.slice(2)) found[path] = await check(path)
  process.send(found, () => process.exit(0))
})()
