import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import type { Database } from '../database/index'
import { listFunctions } from '../functions/config'
import { here } from '../here'
import type { Journal } from '../journal'
import { lacksIndex } from '../missing-index'
import type { People } from '../people'
import type { Ring } from '../ring'
import type { Timers } from '../timers'
import type { CallRecord, Clock } from '../types'
import type { PretendWechat } from '../wechat/index'
import { changeWechat, viewWechat } from '../wechat/inspect'
import { parseObject, readBody } from './body'
import { findCall, listCalls } from './calls'
import { become, whoIsKnown } from './cookie'
import { sendJson } from './reply'
import { answerExport, answerImport, type StateRoutes } from './state'
import { serveFolder } from './static'

/** What the inspector shows and changes. */
export interface InspectorParts extends StateRoutes {
  database: Database
  functionsDir: string
  records: Ring<CallRecord>
  journal: Journal
  people: People
  timers: Timers
  wechat: PretendWechat
  clock: Clock
  site: boolean
  envId: string
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  query: URLSearchParams
}

/** Answers `/_/` and `/_/api/…`. */
export async function answerInspector(
  parts: InspectorParts,
  urlPath: string,
  exchange: Exchange,
): Promise<void> {
  const { request, response } = exchange
  if (!urlPath.startsWith('api/'))
    return serveFolder(path.join(here, 'inspector'), urlPath, request, response)
  const name = urlPath.slice('api/'.length)
  if (name === 'export' && request.method === 'GET') return answerExport(parts, response)
  if (name === 'import' && request.method === 'POST') return answerImport(parts, request, response)
  if (request.method === 'GET') {
    const answer = Object.hasOwn(questions, name) ? questions[name] : undefined
    return answer ? sendJson(response, 200, answer(parts, exchange)) : sendJson(response, 404, unknown)
  }
  const change = request.method === 'POST' && Object.hasOwn(changes, name) ? changes[name] : undefined
  if (!change) return sendJson(response, 404, unknown)
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return sendJson(response, 415, { code: 'BAD_REQUEST', message: 'Changes are sent as application/json.' })
  const body = parseObject(await readBody(request))
  if ('problem' in body) return sendJson(response, 400, { code: 'BAD_REQUEST', message: body.problem })
  try {
    sendJson(response, 200, (await change(parts, body.value, exchange)) ?? {})
  } catch (error) {
    sendJson(response, 400, { code: 'BAD_REQUEST', message: (error as Error).message })
  }
}

const unknown = { code: 'NOT_FOUND', message: 'The inspector has no such question.' }

const questions: Record<string, (parts: InspectorParts, exchange: Exchange) => unknown> = {
  state: ({ clock, people, functionsDir, site, envId }, { request }) => ({
    now: clock.now(),
    offset: clock.offset(),
    envId,
    site,
    people: people.list(),
    me: whoIsKnown(request, people) ?? null,
    nobody: whoIsKnown(request, people) === null,
    functions: listFunctions(functionsDir).map(({ name }) => name),
  }),
  collections: ({ database }) => database.collections(),
  documents: ({ database }, { query }) =>
    marked(
      database.browse(
        query.get('collection') ?? '',
        query.get('filter') ?? '',
        wholeNumber(query.get('skip'), 0),
        wholeNumber(query.get('limit'), 20),
      ),
    ),
  calls: (parts, { query }) => listCalls(parts, query),
  call: (parts, { query }) => findCall(parts, query.get('id')) ?? unknown,
  timers: ({ timers }) => timers.list(),
  wechat: ({ wechat }) => viewWechat(wechat),
}

const changes: Record<
  string,
  (parts: InspectorParts, body: Record<string, unknown>, exchange: Exchange) => unknown
> = {
  people: ({ people }, { label }, { response }) => {
    const person = people.make(typeof label === 'string' ? label.trim().slice(0, 40) : undefined)
    become(response, person.openid)
    return person
  },
  become: ({ people }, { openid }, { response }) => {
    if (openid !== null && !people.find(String(openid))) throw new Error('Nobody here has this openid.')
    become(response, openid === null ? null : String(openid))
  },
  fire: ({ timers }, { function: name, timer }) =>
    timers.fire(String(name), timer === undefined ? undefined : String(timer)),
  wechat: ({ wechat }, body) => changeWechat(wechat, body),
  clock: ({ clock }, { advance, moveTo, reset }) => {
    if (typeof advance === 'number') clock.advance(advance)
    if (typeof moveTo === 'number') clock.moveTo(moveTo)
    if (reset === true) clock.reset()
    return { now: clock.now(), offset: clock.offset() }
  },
}

/** A page of documents that took a look at too many says so. */
const marked = (page: ReturnType<Database['browse']>) =>
  'documents' in page ? { ...page, unindexed: lacksIndex(page) } : page

function wholeNumber(text: string | null, otherwise: number): number {
  const number = Number(text ?? '')
  return text !== null && Number.isInteger(number) && number >= 0 ? number : otherwise
}
