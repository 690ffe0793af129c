import type * as v from 'valibot'

/** A field of a form as an editor draws it: what kind it is, how it is called, and its limits. */
export interface FormField {
  kind:
    | 'words'
    | 'whole'
    | 'number'
    | 'yes-no'
    | 'choice'
    | 'moment'
    | 'day'
    | 'hour'
    | 'group'
    | 'list'
    | 'kinds'
    | 'fixed'
    | 'other'
  title: string
  /** It may be left out of the document; or be null, which means no limit. */
  optional: boolean
  nullable: boolean
  least?: number
  most?: number
  /** Of a choice: what each is called, in the order of the form. */
  names?: Record<string, string>
  fields?: Record<string, FormField>
  item?: FormField
  /** Of a group that comes in kinds: each by its `kind`. */
  kinds?: FormField[]
  /** The one value that it may have. */
  value?: unknown
}

interface Node {
  type: string
  entries?: Record<string, Node>
  item?: Node
  options?: (Node | string | number)[]
  literal?: unknown
  wrapped?: Node
  pipe?: Action[]
}

type Action = Node & { title?: string; metadata?: { names?: Record<string, string> }; requirement?: unknown }

/** A schema as a form: the one way in which an editor learns what a document may hold. */
export const describe = (schema: v.GenericSchema): FormField => field(schema as unknown as Node)

function field(node: Node): FormField {
  if (node.type === 'exact_optional' && node.wrapped)
    return { ...titled(node), ...without(field(node.wrapped), titled(node)), optional: true }
  if (node.type === 'nullable' && node.wrapped)
    return { ...titled(node), ...without(field(node.wrapped), titled(node)), nullable: true }
  const base = { title: '', ...titled(node), optional: false, nullable: false }
  const rule = (type: string) => node.pipe?.find((action) => action.type === type)?.requirement
  const limits = {
    ...(typeof rule('min_value') === 'number' ? { least: rule('min_value') as number } : {}),
    ...(typeof rule('max_value') === 'number' ? { most: rule('max_value') as number } : {}),
    ...(typeof rule('max_length') === 'number' ? { most: rule('max_length') as number } : {}),
  }
  switch (node.type) {
    case 'strict_object':
      return { ...base, kind: 'group', fields: mapped(node.entries ?? {}) }
    case 'array':
      return { ...base, ...limits, kind: 'list', ...(node.item ? { item: field(node.item) } : {}) }
    case 'variant':
      return { ...base, kind: 'kinds', kinds: (node.options ?? []).map((option) => field(option as Node)) }
    case 'picklist':
      return { ...base, kind: 'choice', names: namesOf(node) }
    case 'literal':
      return { ...base, kind: 'fixed', value: node.literal }
    case 'boolean':
      return { ...base, kind: 'yes-no' }
    case 'number':
      return { ...base, ...limits, kind: has(node, 'integer') ? 'whole' : 'number' }
    case 'string':
      return { ...base, ...limits, kind: textKind(node) }
    default:
      return { ...base, kind: 'other' }
  }
}

const has = (node: Node, type: string): boolean => node.pipe?.some((action) => action.type === type) ?? false

function textKind(node: Node): FormField['kind'] {
  if (has(node, 'iso_timestamp')) return 'moment'
  if (has(node, 'iso_date')) return 'day'
  const pattern = node.pipe?.find(({ type }) => type === 'regex')?.requirement
  return pattern instanceof RegExp && pattern.test('24:00') && !pattern.test('x') ? 'hour' : 'words'
}

const titled = ({ pipe }: Node): { title?: string } => {
  const title = pipe?.find(({ type }) => type === 'title')?.title
  return title === undefined ? {} : { title }
}

/** The name that a wrapper gives comes before the one of what it wraps. */
const without = (inner: FormField, own: { title?: string }): FormField => ({ ...inner, ...own })

function namesOf(node: Node): Record<string, string> {
  const given = node.pipe?.find(({ type }) => type === 'metadata')?.metadata?.names
  return given ?? Object.fromEntries((node.options ?? []).map((option) => [String(option), String(option)]))
}

const mapped = (entries: Record<string, Node>): Record<string, FormField> =>
  Object.fromEntries(Object.entries(entries).map(([name, node]) => [name, field(node)]))
