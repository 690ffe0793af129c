import { refuse, type Refused } from './errors'
import { fieldProblem } from './fields'
import type { MessageTemplate } from './types'

/** A send as the function asked for it; nothing of it has been looked at yet. */
export type Asked = Readonly<Record<string, unknown>>

/** A send that has its form. */
export interface Message {
  openid: string
  template: MessageTemplate
  page: string | null
  fields: Record<string, string>
}

export interface Account {
  templates: readonly MessageTemplate[]
  pages: readonly string[] | undefined
  /** Whether an openid was met before; others must at least look like one. */
  knows(openid: string): boolean
}

/** The form of a send, or WeChat's refusal of it. In which order WeChat looks is open. */
export function readMessage(asked: Asked, account: Account): Message | Refused {
  const { touser, template_id: templateId, page, data } = asked
  if (typeof touser !== 'string' || !(account.knows(touser) || /^o[A-Za-z0-9_-]{1,63}$/.test(touser)))
    return refuse('openid')
  const template = account.templates.find(({ id }) => id === templateId)
  if (!template) return refuse('template')
  if (!isPage(page, account.pages)) return refuse('page')
  const problem = dataProblem(template, data)
  if (problem !== null) return refuse('argument', problem)
  return { openid: touser, template, page: page || null, fields: valuesOf(data) }
}

/** A page is optional. Otherwise it is a path inside the app, with or without a slash before it, and a query. */
function isPage(page: unknown, pages: readonly string[] | undefined): page is string | undefined {
  if (page === undefined || page === '') return true
  if (typeof page !== 'string' || !/^\/?[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*(\?\S*)?$/.test(page)) return false
  return !pages || pages.some((known) => pathOf(known) === pathOf(page))
}

const pathOf = (page: string) => page.replace(/^\//, '').split('?')[0]

/** The first field that is missing, does not fit or (open: WeChat may let it pass) is not the template's. */
function dataProblem({ fields }: MessageTemplate, data: unknown): string | null {
  const values = valuesOf(data)
  for (const [name, type] of Object.entries(fields)) {
    const problem = fieldProblem(type, Object.hasOwn(values, name) ? (values[name] ?? '') : '')
    if (problem !== null) return `data.${name}.value ${problem}`
  }
  const foreign = Object.keys(values).find((name) => !Object.hasOwn(fields, name))
  return foreign === undefined ? null : `data.${foreign}.value invalid`
}

/** `{ thing1: { value: '…' } }` as `{ thing1: '…' }`. Data sent as a text, a frequent mistake, holds nothing. */
export function valuesOf(data: unknown): Record<string, string> {
  if (typeof data !== 'object' || data === null) return {}
  return Object.fromEntries(Object.entries(data).map(([name, entry]) => [name, textOf(entry?.value)]))
}

const textOf = (value: unknown) =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
