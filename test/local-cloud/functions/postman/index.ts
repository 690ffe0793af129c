import * as cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as never })

type Failure = { errCode?: number; errMsg?: string }

interface Asked {
  message?: object
  code?: object
  other?: true
}

/** Sends one subscription message, asks for a mini-program's code, or calls another open interface; a refusal comes back as the SDK reports it. */
export async function main({ message, code, other }: Asked) {
  try {
    if (other) return await cloud.openapi.security.msgSecCheck({ content: 'x' } as never)
    if (code) {
      const { contentType, buffer } = await cloud.openapi.wxacode.getUnlimited(code as never)
      return { contentType, picture: Buffer.from(buffer).toString('base64') }
    }
    return await cloud.openapi.subscribeMessage.send(message as never)
  } catch (error) {
    const { errCode, errMsg } = error as Failure
    return { errCode, errMsg }
  }
}
