import type { District } from '../district'
import { listeners, wxCalls, WxError } from './wx-calls'

/** `deaf`: what is sent arrives, and the answer gets lost on its way back. */
export type Reach = 'up' | 'down' | 'deaf'

type Change = { isConnected: boolean; networkType: string }
type Call = { name: string; data: { operation: string; input: unknown } }

/** A phone's way to the cloud: the real doors behind `wx.cloud`, as far as there is a network. */
export class Network {
  readonly #changes = listeners<Change>()
  /** What the app has asked for, in order, heard or not. */
  readonly asked: string[] = []
  #reach: Reach = 'up'
  #initialised = false

  constructor(
    private readonly district: District,
    private readonly openid: string | null,
  ) {}

  become(reach: Reach): void {
    const was = this.#change()
    this.#reach = reach
    if (was.isConnected !== this.#change().isConnected) this.#changes.tell(this.#change())
  }

  /** An app that was closed hears nothing any more. */
  forget(): void {
    this.#changes.off()
    this.#initialised = false
  }

  wx() {
    return {
      cloud: {
        init: () => {
          this.#initialised = true
        },
        ...wxCalls({ callFunction: (options) => this.#call(options as unknown as Call) }),
      },
      ...wxCalls({ getNetworkType: () => this.#change() }),
      onNetworkStatusChange: this.#changes.on,
      offNetworkStatusChange: this.#changes.off,
    }
  }

  async #call({ name, data }: Call): Promise<unknown> {
    this.asked.push(data.operation)
    if (!this.#initialised)
      throw new WxError('cloud.callFunction', 'Cloud API isn’t enabled, please call wx.cloud.init first', -1)
    if (this.#reach === 'down') throw offline()
    const sent = JSON.parse(JSON.stringify(data)) as unknown
    const outcome = await this.district.cloud.call(name, sent, this.openid ? { openid: this.openid } : null)
    if (this.#reach !== 'up') throw offline()
    if (outcome.ok)
      return { result: JSON.parse(JSON.stringify(outcome.result)) as unknown, requestID: outcome.callId }
    const why = `requestID ${outcome.callId}, cloud function service error code -504002, error message ${outcome.message}`
    throw new WxError('cloud.callFunction', why, -404011)
  }

  #change = (): Change => {
    const isConnected = this.#reach !== 'down'
    return { isConnected, networkType: isConnected ? 'wifi' : 'none' }
  }
}

/** As it is read in reports from phones; WeChat's documents don't give the words. */
const offline = () =>
  new WxError('cloud.callFunction', 'request:fail -106:net::ERR_INTERNET_DISCONNECTED', -404011)
