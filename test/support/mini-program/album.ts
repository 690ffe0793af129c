import { wxCalls, WxError } from './wx-calls'
import type { Privacy } from './privacy'

/** The member's pictures, and a canvas of which only the words are remembered. */
export class Album {
  /** Of each picture that was put into it, the words that stand on it. */
  readonly pictures: string[] = []
  /** The member has forbidden the app to put pictures there. */
  closed = false
  #words: string[] = []

  constructor(private readonly privacy: Privacy) {}

  /** What `createSelectorQuery` finds where it is asked for a node. */
  canvas(): object {
    this.#words = []
    const write = (text: string) => void this.#words.push(text)
    const measureText = (text: string) => ({ width: text.length * 30 })
    const pen = new Proxy({ fillText: write, measureText } as Record<string, unknown>, {
      get: (target, name) => target[String(name)] ?? (() => undefined),
    })
    return { getContext: () => pen }
  }

  wx() {
    return wxCalls({
      canvasToTempFilePath: ({ canvas }) => {
        if (!canvas) throw new WxError('canvasToTempFilePath', 'canvas is empty')
        return { tempFilePath: `http://tmp/${this.#words.join('|')}` }
      },
      saveImageToPhotosAlbum: async ({ filePath }) => {
        await this.privacy.use('saveImageToPhotosAlbum')
        if (this.closed) throw new WxError('saveImageToPhotosAlbum', 'auth deny')
        this.pictures.push(String(filePath))
      },
      openSetting: () => {
        this.closed = false
        return { authSetting: { 'scope.writePhotosAlbum': true } }
      },
    })
  }
}
