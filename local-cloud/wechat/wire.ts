import { parse } from 'protobufjs'

/** What `cloud.openapi` sends and reads, with the field numbers that the SDK has. */
const messages = parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; }
  message CommOpenApiResp {
    bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; int32 svrkitErrorCode = 6;
  }
`).root
const CommApiData = messages.lookupType('CommApiData')
const CommOpenApiResp = messages.lookupType('CommOpenApiResp')

/** The parameters of a call; each value travels as JSON text. Null for what is no such message. */
export function readParameters(requestData: Buffer): Record<string, unknown> | null {
  try {
    const { openapiData } = CommApiData.decode(requestData) as unknown as {
      openapiData?: { pairs: { key: string; value: Uint8Array }[] }
    }
    const pairs = openapiData?.pairs ?? []
    return Object.fromEntries(pairs.map(({ key, value }) => [key, JSON.parse(Buffer.from(value).toString())]))
  } catch {
    return null
  }
}

/** WeChat's answer, JSON already or a picture, in the envelope that the SDK opens. */
export function writeReply(answer: string | Buffer): Buffer {
  const reply = {
    respData: Buffer.from(answer),
    contentType: typeof answer === 'string' ? 'application/json; encoding=utf-8' : 'image/png',
    httpCode: 200,
  }
  return Buffer.from(CommOpenApiResp.encode(CommOpenApiResp.create(reply)).finish())
}
