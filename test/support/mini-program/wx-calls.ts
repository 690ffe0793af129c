export interface Callbacks {
  success?: (result: object) => void
  fail?: (error: object) => void
  complete?: (result: object) => void
}

export type Options = Callbacks & Record<string, unknown>

/** What an interface of WeChat refuses with: `<name>:fail <why>`. */
export class WxError {
  readonly errMsg: string
  constructor(
    name: string,
    why: string,
    readonly errCode?: number,
  ) {
    this.errMsg = `${name}:fail ${why}`
  }
}

/** An interface of WeChat: answers a little later, through callbacks when there are any, else as a promise. */
function wxCall(name: string, answer: (options: Options) => unknown) {
  return (options: Options = {}): Promise<unknown> | undefined => {
    const { success, fail, complete } = options
    const done = Promise.resolve()
      .then(() => answer(options))
      .then((result) => ({ errMsg: `${name}:ok`, ...(result as object) }))
    if (!success && !fail && !complete) return done
    void done.then(
      (result) => {
        success?.(result)
        complete?.(result)
      },
      (error: object) => {
        fail?.(error)
        complete?.(error)
      },
    )
    return undefined
  }
}

/** Many interfaces at once, by name. */
export const wxCalls = (answers: Record<string, (options: Options) => unknown>) =>
  Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, wxCall(name, answer)]))

/** Those who want to hear of something: `on` and `off` as WeChat offers them, and `tell` for the phone. */
export function listeners<Told>() {
  const all = new Set<(told: Told) => void>()
  return {
    on: (listener: (told: Told) => void) => void all.add(listener),
    off: (listener?: (told: Told) => void) => {
      if (listener) all.delete(listener)
      else all.clear()
    },
    tell: (told: Told) => {
      all.forEach((listener) => {
        listener(told)
      })
    },
  }
}
