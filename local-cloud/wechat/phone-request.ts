import type { IncomingMessage, ServerResponse } from 'node:http'
import type { People } from '../people'
import { whoAsks } from '../server/cookie'
import { sendJson } from '../server/reply'
import type { PretendWechat } from './index'

/**
 * `POST /_/wechat/phone`: the button that names a phone number, as the web app stands in for it. The reply is the event's
 * detail: a `code` when this person has a number (`addPerson({ …, phone })`), else only an errMsg.
 */
export function answerPhone(
  request: IncomingMessage,
  response: ServerResponse,
  { people, wechat }: { people: People; wechat: PretendWechat },
): void {
  request.resume()
  const refuse = (status: number, why: string) =>
    sendJson(response, status, { errMsg: `getPhoneNumber:fail ${why}` })
  // A form of another page cannot send this type without asking first.
  if (request.method !== 'POST' || !/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return refuse(405, 'it is asked by POST as application/json')
  const person = whoAsks(request, response, people)
  if (!person?.phone) return refuse(200, 'no phone number is bound')
  sendJson(response, 200, { errMsg: 'getPhoneNumber:ok', code: wechat.phoneCode(person.phone) })
}
