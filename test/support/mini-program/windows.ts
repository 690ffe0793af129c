import { until } from './until'
import { wxCalls, WxError } from './wx-calls'

interface Asked {
  title: string
  content: string
  answer(confirm: boolean): void
}

interface Sheet {
  items: string[]
  choose(index: number): void
}

/** What WeChat lays over a page: questions that wait for a person, short notes, menus. */
export class Windows {
  readonly toasts: string[] = []
  #question: Asked | null = null
  #sheet: Sheet | null = null

  /** The words of the question on the screen, once there is one. */
  async question(): Promise<string> {
    const { title, content } = await until(() => this.#question, 'a question on the screen')
    return `${title}${content}`
  }

  async confirm(): Promise<void> {
    await this.#reply(true)
  }

  async cancel(): Promise<void> {
    await this.#reply(false)
  }

  async choose(words: string): Promise<void> {
    const { items, choose } = await until(() => this.#sheet, 'a menu on the screen')
    const index = items.findIndex((item) => item.includes(words))
    if (index < 0) throw new Error(`the menu has only ${items.join(', ')}`)
    choose(index)
  }

  /** Asks as a modal does; WeChat itself asks so before a page with something unsaved is left. */
  ask(title: string, content: string): Promise<boolean> {
    if (this.#question) throw new Error(`a second question over the first: ${content}`)
    return new Promise((resolve) => {
      this.#question = { title, content, answer: resolve }
    })
  }

  get asks(): boolean {
    return this.#question !== null
  }

  wx() {
    return wxCalls({
      showModal: async ({ title = '', content = '' }) => {
        const confirm = await this.ask(String(title), String(content))
        return { confirm, cancel: !confirm }
      },
      showActionSheet: ({ itemList }) =>
        new Promise((resolve) => {
          this.#sheet = { items: itemList as string[], choose: (tapIndex) => resolve({ tapIndex }) }
        }),
      showToast: ({ title }) => void this.toasts.push(String(title)),
      hideToast: () => undefined,
      showLoading: () => undefined,
      hideLoading: () => undefined,
      previewImage: ({ urls }) => {
        if (!Array.isArray(urls)) throw new WxError('previewImage', 'parameter error')
      },
    })
  }

  async #reply(confirm: boolean): Promise<void> {
    const { answer } = await until(() => this.#question, 'a question on the screen')
    this.#question = null
    answer(confirm)
  }
}
