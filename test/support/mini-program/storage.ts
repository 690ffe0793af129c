import { wxCalls, WxError } from './wx-calls'

const mostInOneKey = 1_048_576

/** What stays on a phone when the app is closed: by value, as text, a megabyte a key. */
export class PhoneStorage {
  readonly #texts = new Map<string, string>()

  get(key: string): unknown {
    const text = this.#texts.get(key)
    return text === undefined ? '' : JSON.parse(text)
  }

  set(key: string, value: unknown): void {
    const text = JSON.stringify(value) ?? '""'
    if (text.length > mostInOneKey) throw new WxError('setStorage', 'exceed storage item max length')
    this.#texts.set(key, text)
  }

  remove(key: string): void {
    this.#texts.delete(key)
  }

  keys(): string[] {
    return [...this.#texts.keys()]
  }

  /** The storage interfaces, of both kinds. */
  wx() {
    return {
      getStorageSync: (key: string) => this.get(key),
      setStorageSync: (key: string, value: unknown) => {
        this.set(key, value)
      },
      removeStorageSync: (key: string) => {
        this.remove(key)
      },
      getStorageInfoSync: () => ({ keys: this.keys(), currentSize: 1, limitSize: 10_240 }),
      ...wxCalls({
        getStorage: ({ key }) => {
          if (!this.#texts.has(String(key))) throw new WxError('getStorage', 'data not found')
          return { data: this.get(String(key)) }
        },
        setStorage: ({ key, data }) => {
          this.set(String(key), data)
        },
        removeStorage: ({ key }) => {
          this.remove(String(key))
        },
      }),
    }
  }
}
