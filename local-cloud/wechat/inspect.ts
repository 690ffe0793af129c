import type { PretendWechat } from './index'
import type { SendRule } from './types'

/** What the inspector's page shows: the last hundred sends, newest first, and what everyone has left. */
export function viewWechat(wechat: PretendWechat) {
  const { templates, pushTo = null, pageRoot = '/#/' } = wechat.options
  return {
    templates,
    pushTo,
    pageRoot,
    sends: wechat.sends().slice(-100).reverse(),
    grants: wechat.grants(),
    rules: wechat.rules(),
  }
}

/** What the page's buttons do: `{ script: rule }`, `{ unscript: true }`, `{ turnOff: { openid, templateId } }`. */
export async function changeWechat(wechat: PretendWechat, body: Record<string, unknown>): Promise<void> {
  const { script, unscript, turnOff } = body
  if (isObject(script)) wechat.script(script as unknown as SendRule)
  if (unscript === true) wechat.unscript()
  if (isObject(turnOff))
    await wechat.settings(String(turnOff['openid']), String(turnOff['templateId']), 'reject')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
