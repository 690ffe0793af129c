import type { PretendWechat } from './index'
import { readForm } from './multipart'
import { readParameters, writeReply } from './wire'

/** What the SDK's endpoint does with a call of `cloud.openapi`. */
export type OpenApiAnswer =
  | { reply: Buffer }
  /** Another interface, or none: the endpoint refuses it by this name. */
  | { unknown: string; apiName: string | undefined }
  | { malformed: string }
  | 'drop the connection'

/** Answers a form of the SDK: an action, an interface's name and a protobuf message. */
export async function answerOpenApi(
  wechat: PretendWechat,
  contentType: string,
  body: Buffer | null,
  callId: string | null,
): Promise<OpenApiAnswer> {
  const form = readForm(contentType, body ?? Buffer.alloc(0))
  const action = form.get('action')?.toString() ?? 'wx.openApi'
  const apiName = form.get('apiName')?.toString()
  if (action !== 'wx.openApi' || apiName === undefined || !wechat.answers(apiName))
    return { unknown: action, apiName }
  const asked = readParameters(form.get('requestData') ?? Buffer.from([0]))
  if (!asked) return { malformed: 'requestData is no CommApiData with values in JSON.' }
  const answer = await wechat.answer(apiName, asked, callId)
  return answer === null ? 'drop the connection' : { reply: writeReply(answer) }
}
