import type { IncomingMessage, ServerResponse } from 'node:http'
import type { People } from '../people'
import { parseObject, readBody } from '../server/body'
import { whoAsks } from '../server/cookie'
import { sendJson } from '../server/reply'
import type { PretendWechat } from './index'
import type { Answer } from './types'

const words: readonly unknown[] = ['accept', 'reject', 'ban', 'filter'] satisfies Answer[]

/**
 * `POST /_/wechat/subscribe`: the window's answers, as the web app stands in for it. The reply is what
 * `wx.requestSubscribeMessage` resolves to, or with status 400 its errCode and errMsg.
 */
export async function answerSubscribe(
  request: IncomingMessage,
  response: ServerResponse,
  { people, wechat }: { people: People; wechat: PretendWechat },
): Promise<void> {
  const refuse = (status: number, errCode: number, why: string) =>
    sendJson(response, status, { errCode, errMsg: `requestSubscribeMessage:fail ${why}` })
  if (request.method !== 'POST') return refuse(405, 10001, 'the answers are sent by POST')
  // A form of another page cannot send this type without asking first.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return refuse(415, 10001, 'the answers are sent as application/json')
  const body = parseObject(await readBody(request))
  if ('problem' in body) return refuse(400, 10001, body.problem)
  const read = readAnswers(
    body.value,
    wechat.options.templates.map(({ id }) => id),
  )
  if ('why' in read) return refuse(400, read.errCode, read.why)
  const person = whoAsks(request, response, people)
  if (!person) return refuse(403, 10001, 'nobody is logged in')
  wechat.subscribe(person.openid, read.answers)
  sendJson(response, 200, { errMsg: 'requestSubscribeMessage:ok', ...read.answers })
}

type Read = { answers: Record<string, Answer> } | { errCode: number; why: string }

/** The codes are those of `wx.requestSubscribeMessage`. */
function readAnswers(body: Record<string, unknown>, known: readonly string[]): Read {
  const { tmplIds, answers } = body
  if (!Array.isArray(tmplIds) || tmplIds.length === 0) return { errCode: 10001, why: 'tmplIds is empty' }
  if (tmplIds.length > 3) return { errCode: 20003, why: 'Templates count out of max bounds' }
  if (!tmplIds.every((id) => known.includes(id)) || new Set(tmplIds).size < tmplIds.length)
    return { errCode: 20001, why: 'No template data return, verify the template id exist' }
  const given = new Map(Object.entries(typeof answers === 'object' && answers !== null ? answers : {}))
  const complete = given.size === tmplIds.length && tmplIds.every((id) => words.includes(given.get(id)))
  if (!complete)
    return { errCode: 10001, why: 'answers has accept, reject, ban or filter for each of tmplIds' }
  return { answers: Object.fromEntries(given) }
}
