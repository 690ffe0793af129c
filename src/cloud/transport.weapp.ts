import Taro from '@tarojs/taro'
import { federation } from '../../config/federation'
import { Fault, Offline } from './errors'
import type { Door } from './transport'

let ready = false

/** Opens the federation's environment once, before the first question. */
function cloud() {
  if (!ready) Taro.cloud.init(federation.cloudEnv ? { env: federation.cloudEnv } : {})
  ready = true
  return Taro.cloud
}

export async function send(door: Door, operation: string, input: unknown): Promise<unknown> {
  try {
    const { result } = await cloud().callFunction({ name: door, data: { operation, input } })
    return result
  } catch (thrown) {
    const said = messageOf(thrown)
    if (/request:fail|timeout|timed out|TIME_LIMIT|network/i.test(said)) throw new Offline()
    throw new Fault(/(?:requestid|callid)[^\w-]*([\w-]+)/i.exec(said)?.[1] ?? '')
  }
}

function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown && 'errMsg' in thrown) return String(thrown.errMsg)
  return String(thrown)
}
