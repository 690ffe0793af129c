import { build } from 'esbuild'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stylesOf, usualStyles } from './styles'
import { compileTemplates } from './templates'

const dist = resolve(__dirname, '../../../dist/weapp')

/** A page of a mini-program's app.json, and what of it concerns a host. */
export interface AppFile {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  tabBar: { list: { pagePath: string; text: string }[] }
}

/** The built app as the page in the browser gets it. */
export interface Built {
  app: AppFile
  /** Scripts by path, without `.js`. */
  scripts: Record<string, string>
  /** The `.json` of pages and components, by path. */
  settings: Record<string, object>
  styles: Record<string, string>
}

const readJson = (file: string) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as unknown

function readBuilt(): Built {
  const app = readJson('app.json') as AppFile
  const inPackages = app.subPackages.flatMap(({ root, pages }) => pages.map((page) => join(root, page)))
  const paths = [...app.pages, ...inPackages, 'comp']
  const scripts = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'))
  const styled = ['app', ...paths].filter((path) => existsSync(join(dist, `${path}.wxss`)))
  return {
    app,
    scripts: Object.fromEntries(
      scripts.map((file) => [file.slice(0, -3), readFileSync(join(dist, file), 'utf8')]),
    ),
    settings: Object.fromEntries(paths.map((path) => [path, readJson(`${path}.json`) as object])),
    styles: Object.fromEntries(styled.map((path) => [path, stylesOf(dist, `${path}.wxss`)])),
  }
}

let made: Promise<string> | undefined

/** One page of HTML that holds the host and the built app, and needs nothing from anywhere. */
export function hostPage(): Promise<string> {
  return (made ??= makePage())
}

async function makePage(): Promise<string> {
  const host = await build({
    entryPoints: [join(__dirname, 'in-page/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  })
  const scripts = [
    `window.built = ${JSON.stringify(readBuilt())}`,
    `window.templates = ${compileTemplates(dist)}`,
    host.outputFiles[0]?.text ?? '',
  ]
  const inline = scripts
    .map((text) => `<script>${text.replaceAll('</script', '<\\/script')}</script>`)
    .join('\n')
  return `<!doctype html><meta charset="utf-8"><style>${usualStyles}</style>
<body><button id="back" hidden>‹</button><div id="phone"></div><nav id="tabs" hidden></nav><div id="toast"></div>${inline}</body>`
}
