import { wxCalls, WxError } from './wx-calls'

interface Answer {
  event: 'exposureAuthorization' | 'agree' | 'disagree'
  buttonId?: string
}
type Listener = (resolve: (answer: Answer) => void, about: { referrer: string }) => void

/** What WeChat knows of a member's agreement, over all starts of the app, and how it asks, as its documents have it. */
export class Privacy {
  /** The account has declared that it uses something private, and the member has not agreed yet. */
  open = false
  /** What WeChat was told of its questions, in order. */
  readonly told: string[] = []
  /** How often the account's guideline was read. */
  guidelines = 0
  /** The clipboard: what stands for every private interface here. */
  clipboard = ''
  #listener: Listener | null = null
  readonly #pressed = new Set<string>()

  /** A button with `open-type="agreePrivacyAuthorization"` was pressed: WeChat hears it before the app does. */
  press(buttonId: string): void {
    this.#pressed.add(buttonId)
    this.open = false
  }

  /** Waits with a private interface until the member has answered; one that was refused throws. */
  async use(name: string): Promise<void> {
    if (!this.open) return
    const listener = this.#listener
    if (!listener) throw new Error('nobody listens, so WeChat would draw a window of its own')
    const agreed = await new Promise<boolean>((resolve) => {
      listener(
        ({ event, buttonId = '' }) => {
          this.told.push(`${name} ${event}`)
          if (event === 'agree' && !this.#pressed.has(buttonId))
            throw new Error(`the button “${buttonId}” was not pressed`)
          if (event !== 'exposureAuthorization') resolve(event === 'agree')
        },
        { referrer: name },
      )
    })
    if (!agreed) throw new WxError(name, 'privacy permission is not authorized')
  }

  /** An app that was closed hears nothing any more. */
  forget(): void {
    this.#listener = null
    this.#pressed.clear()
  }

  wx() {
    return {
      // The last one that listens is the only one.
      onNeedPrivacyAuthorization: (listener: Listener) => {
        this.#listener = listener
      },
      ...wxCalls({
        getPrivacySetting: () => ({ needAuthorization: this.open, privacyContractName: '《隐私保护指引》' }),
        openPrivacyContract: () => void (this.guidelines += 1),
        setClipboardData: async ({ data }) => {
          await this.use('setClipboardData')
          this.clipboard = String(data)
        },
      }),
    }
  }
}
