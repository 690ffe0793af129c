import type { People } from '../people'
import type { Storage } from '../storage'
import type { CallOutcome, Identity } from '../types'
import type { PretendWechat } from '../wechat/index'
import { answerPhone } from '../wechat/phone-request'
import { answerSubscribe } from '../wechat/subscribe-request'
import type { AdminRoute } from './admin-requests'
import { answerClientCall } from './client-calls'
import { whoAsks } from './cookie'
import { serveStoredFile } from './files'
import { answerHttp } from './http-access'
import { answerInspector, type InspectorParts } from './inspector'
import { sendText } from './reply'
import type { Handler } from './server'
import { serveFolder } from './static'

export interface RouteParts {
  admin: AdminRoute
  inspector: InspectorParts
  storage: Storage
  people: People
  wechat: PretendWechat
  call(name: string, event: unknown, who: Identity | null): Promise<CallOutcome>
  site: string | undefined
  folders: Readonly<Record<string, string>>
  http: Readonly<Record<string, string>>
  callByHttp(name: string, event: unknown): Promise<CallOutcome>
}

/** Who answers which path of the one port. */
export function makeRoutes(parts: RouteParts): Handler {
  const { admin, inspector, storage, people, wechat, call, site, folders, http, callByHttp } = parts
  return (request, response, { path, query }) => {
    if (admin.matches(path)) return admin.answer(path, request, response)
    if (path === '/_') return void response.writeHead(308, { location: '/_/' }).end()
    if (path.startsWith('/_/call/'))
      return answerClientCall(path.slice('/_/call/'.length), request, response, { people, call })
    if (path === '/_/wechat/subscribe') return answerSubscribe(request, response, { people, wechat })
    if (path === '/_/wechat/phone') return answerPhone(request, response, { people, wechat })
    if (path.startsWith('/_/files/'))
      return serveStoredFile(storage, path.slice('/_/files/'.length), request, response)
    if (path.startsWith('/_/')) return answerInspector(inspector, path.slice(3), { request, response, query })
    for (const [place, name] of Object.entries(http)) {
      if (path === place || path.startsWith(`${place}/`))
        return answerHttp(name, request, response, {
          path: path.slice(place.length) || '/',
          query,
          call: callByHttp,
        })
    }
    for (const [place, folder] of Object.entries(folders)) {
      if (path === place) return void response.writeHead(308, { location: `${place}/` }).end()
      if (path.startsWith(`${place}/`))
        return serveFolder(folder, path.slice(place.length), request, response)
    }
    if (site === undefined)
      return sendText(response, 404, 'No web app is served here. The inspector is at /_/.')
    // Who opens the app becomes someone before its first calls go out side by side.
    if (request.headers['sec-fetch-dest'] === 'document') whoAsks(request, response, people)
    serveFolder(site, path, request, response)
  }
}
