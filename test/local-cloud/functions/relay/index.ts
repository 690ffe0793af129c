import * as cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as never })

/** Calls another function and hands back what it said. */
export async function main({ to, data }: { to: string; data: object }) {
  try {
    return await cloud.callFunction({ name: to, data })
  } catch (error) {
    return { errCode: (error as { errCode: number }).errCode, errMsg: (error as { errMsg: string }).errMsg }
  }
}
