import { wxCalls, WxError } from './wx-calls'

const folder = 'http://usr'

/** The app's own folder on a phone, and what was sent out of it into a chat. */
export class PhoneFiles {
  readonly #texts = new Map<string, string>()
  readonly sent: { name: string; text: string }[] = []
  /** The member closes WeChat's list of chats without choosing one. */
  declines = false
  full = false

  names(): string[] {
    return [...this.#texts.keys()].map((path) => path.slice(folder.length + 1))
  }

  /** The interfaces for files. */
  wx() {
    const { writeFile } = wxCalls({
      writeFile: ({ filePath, data }) => {
        if (this.full)
          throw new WxError('writeFile', 'the maximum size of the file storage limit is exceeded')
        this.#texts.set(String(filePath), String(data))
      },
    })
    return {
      env: { USER_DATA_PATH: folder },
      getFileSystemManager: () => ({
        writeFile,
        readdirSync: () => this.names(),
        unlinkSync: (path: string) => {
          if (!this.#texts.delete(path)) throw new WxError('unlink', `no such file ${path}`)
        },
      }),
      ...wxCalls({
        shareFileMessage: ({ filePath, fileName }) => {
          if (this.declines) throw new WxError('shareFileMessage', 'cancel')
          const text = this.#texts.get(String(filePath))
          if (text === undefined) throw new WxError('shareFileMessage', 'file does not exist')
          this.sent.push({ name: String(fileName), text })
        },
      }),
    }
  }
}
