import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'

/** Every template and script of templates below `root` with WeChat's new compiler: an expression of JavaScript. */
export function compileTemplates(root: string): string {
  const group = new TmplGroup()
  for (const file of readdirSync(root, { recursive: true }).map(String)) {
    const [, path = '', kind] = /^(.+)\.(wxml|wxs)$/.exec(file.replaceAll('\\', '/')) ?? []
    if (kind === 'wxml') add(group, path, readFileSync(join(root, file), 'utf8'))
    if (kind === 'wxs') group.addScript(path, readFileSync(join(root, file), 'utf8'))
  }
  return group.getTmplGenObjectGroups()
}

function add(group: TmplGroup, path: string, text: string): void {
  const complaints = group.addTmpl(path, text) as { level: string; message: string; startLine: number }[]
  const [first] = complaints.filter(({ level }) => level !== 'Note')
  if (first) throw new Error(`${path}.wxml:${String(first.startLine + 1)}: ${first.level}: ${first.message}`)
}
