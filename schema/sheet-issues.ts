import * as v from 'valibot'
import { ruleSheet } from './rule-sheet'

/** Where a sheet is not of the form yet: `draw.0.count`, and a sentence with the field's name. */
export interface SheetIssue {
  path: string
  sentence: string
}

/** What is missing or malformed in a sheet that is being filled in; an empty list: it is one. */
export function sheetIssues(sheet: unknown): SheetIssue[] {
  const result = v.safeParse(ruleSheet, sheet)
  if (result.success) return []
  const issues = result.issues.flatMap((issue) => (issue.issues?.length ? issue.issues : [issue]))
  const each = issues.map((issue) => {
    const keys = (issue.path ?? []).map(({ key }) => key as string | number)
    return { path: keys.join('.'), sentence: `${nameOf(keys)}${complaint(issue)}` }
  })
  return [...new Map(each.map((one) => [one.path, one])).values()]
}

type Issue = v.BaseIssue<unknown> & { requirement?: unknown }

function complaint({ input, type, requirement }: Issue): string {
  if (input === undefined || input === '' || input === null) return '还没有填。'
  if (Array.isArray(input) && type === 'max_length') return `最多 ${String(requirement)} 项。`
  switch (type) {
    case 'max_length':
      return `太长了，最多 ${String(requirement)} 个字。`
    case 'min_value':
      return `不能小于 ${String(requirement)}。`
    case 'max_value':
      return `不能大于 ${String(requirement)}。`
    case 'integer':
      return '要填整数。'
    case 'picklist':
      return '要从列出的里面选一个。'
    default:
      return '填得不对，请看一看。'
  }
}

/** `“抽题”第 1 项的“题数”` */
function nameOf(keys: readonly (string | number)[]): string {
  let schema: Node | undefined = ruleSheet as unknown as Node
  const names: string[] = []
  for (const key of keys) {
    schema = below(schema, key)
    if (typeof key === 'number' && names.length > 0) names.push(`${names.pop() ?? ''}第 ${key + 1} 项`)
    const title = schema && titleOf(schema)
    if (title && typeof key !== 'number') names.push(`“${title}”`)
  }
  return names.slice(-2).join('的') || '规则书'
}

interface Node {
  type: string
  entries?: Record<string, Node>
  item?: Node
  options?: Node[]
  wrapped?: Node
  pipe?: (Node & { title?: string })[]
}

const inside = (node: Node): Node => (node.wrapped ? inside(node.wrapped) : node)

function below(node: Node | undefined, key: string | number): Node | undefined {
  if (!node) return undefined
  const { entries, item, options } = inside(node)
  if (entries) return entries[key]
  if (item) return item
  return (options ?? []).map((option) => below(option, key)).find((found) => found !== undefined)
}

/** The name that a field has on the form; undefined where it has none of its own. */
function titleOf(node: Node): string | undefined {
  const own = node.pipe?.find(({ type }) => type === 'title')?.title
  return own ?? (node.wrapped ? titleOf(node.wrapped) : undefined)
}
