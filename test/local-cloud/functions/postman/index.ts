import * as cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as never })

type Failure = { errCode?: number; errMsg?: string }

/** Sends one subscription message, or calls another open interface; a refusal comes back as the SDK reports it. */
export async function main({ message, other }: { message?: object; other?: true }) {
  try {
    if (other) return await cloud.openapi.security.msgSecCheck({ content: 'x' } as never)
    return await cloud.openapi.subscribeMessage.send(message as never)
  } catch (error) {
    const { errCode, errMsg } = error as Failure
    return { errCode, errMsg }
  }
}
