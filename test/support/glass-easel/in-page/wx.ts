import { PhoneStorage } from '../../mini-program/storage'
import { systemOf } from '../../mini-program/system'
import { listeners, wxCalls, WxError, type Options } from '../../mini-program/wx-calls'
import { outside } from './outside'
import { navigation } from './stack'
import { isInTap } from './taps'
import { allow, askToLeave, choose, confirm, toast } from './windows'

const network = listeners<{ isConnected: boolean; networkType: string }>()
const theme = listeners<{ theme: string }>()
const dark = matchMedia('(prefers-color-scheme: dark)')
const themeNow = () => (dark.matches ? 'dark' : 'light')
dark.addEventListener('change', () => {
  theme.tell({ theme: themeNow() })
})
for (const [event, isConnected] of [
  ['online', true],
  ['offline', false],
] as const)
  addEventListener(event, () => {
    network.tell({ isConnected, networkType: isConnected ? 'wifi' : 'none' })
  })

/** The whole of `wx`, as far as the app uses it. */
export function makeWx() {
  const system = systemOf()
  return {
    ...system,
    getAppBaseInfo: () => ({ ...system.getAppBaseInfo(), theme: themeNow() }),
    onThemeChange: theme.on,
    offThemeChange: theme.off,
    onNetworkStatusChange: network.on,
    offNetworkStatusChange: network.off,
    ...new PhoneStorage().wx(),
    ...navigation(askToLeave),
    cloud: { init: () => undefined, ...wxCalls({ callFunction }) },
    requestSubscribeMessage,
    ...wxCalls({
      getNetworkType: () => ({ networkType: navigator.onLine ? 'wifi' : 'none' }),
      showModal: async (options) => {
        const yes = await confirm(options)
        return { confirm: yes, cancel: !yes }
      },
      showActionSheet: async ({ itemList }) => {
        const tapIndex = await choose(itemList as string[])
        if (tapIndex === null) throw new WxError('showActionSheet', 'cancel')
        return { tapIndex }
      },
      showToast: ({ title }) => {
        toast(String(title))
      },
    }),
  }
}

async function callFunction({ name, data }: Options): Promise<unknown> {
  if (!navigator.onLine)
    throw new WxError('cloud.callFunction', 'request:fail -106:net::ERR_INTERNET_DISCONNECTED', -404011)
  const outcome = await outside.callCloud(String(name), data)
  if (outcome.ok) return { result: outcome.result, requestID: outcome.callId }
  const why = `requestID ${outcome.callId}, cloud function service error code -504002, error message ${outcome.message}`
  throw new WxError('cloud.callFunction', why, -404011)
}

/** WeChat asks only while a tap is being heard: a call after an answer of the cloud comes too late. */
function requestSubscribeMessage(options: Options): Promise<unknown> | undefined {
  const tapped = isInTap()
  const { requestSubscribeMessage: ask } = wxCalls({
    requestSubscribeMessage: async ({ tmplIds }) => {
      if (!tapped)
        throw new WxError('requestSubscribeMessage', 'can only be invoked by user TAP gesture.', 20001)
      const answers: Record<string, string> = {}
      for (const id of tmplIds as string[]) {
        answers[id] = (await allow(`允许发送消息 ${id}`)) ? 'accept' : 'reject'
        if (answers[id] === 'accept') await outside.allowed(id)
      }
      return answers
    },
  })
  return ask?.(options)
}
