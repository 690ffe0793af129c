import Taro from '@tarojs/taro'

/** Of WeChat itself: Taro doesn't know these, or not all of what they do. */
declare const wx: {
  env: { USER_DATA_PATH: string }
  getFileSystemManager(): {
    writeFile(options: { filePath: string; data: string; encoding: 'utf8' } & Callbacks): void
    readdirSync(folder: string): string[]
    unlinkSync(path: string): void
  }
  shareFileMessage(options: { filePath: string; fileName: string } & Callbacks): void
  saveFileToDisk?(options: { filePath: string } & Callbacks): void
}

interface Callbacks {
  success: () => void
  fail: (error: { errMsg: string }) => void
}

/** Tells our files from WeChat's own. */
const prefix = 'own-'

export function layFile(name: string, text: string): Promise<string> {
  removeFiles()
  const filePath = `${wx.env.USER_DATA_PATH}/${prefix}${name}`
  return new Promise((resolve, reject) => {
    const success = () => {
      resolve(filePath)
    }
    wx.getFileSystemManager().writeFile({
      filePath,
      data: text,
      encoding: 'utf8',
      success,
      fail: rejected(reject),
    })
  })
}

export const handOverWords = '发到微信里保存'
export const laidWords = '文件做好了，可以发给自己，或“文件传输助手”。'

export function handOver(filePath: string, fileName: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const options: { filePath: string; fileName: string } & Callbacks = {
      filePath,
      fileName,
      success: () => {
        resolve(true)
      },
      fail: (error) => {
        if (error.errMsg.includes('cancel')) resolve(false)
        else rejected(reject)(error)
      },
    }
    // WeChat on a computer saves to its disk; a phone keeps files in a chat.
    if (isComputer() && wx.saveFileToDisk) wx.saveFileToDisk(options)
    else wx.shareFileMessage(options)
  })
}

export function removeFiles(): void {
  const files = wx.getFileSystemManager()
  const folder = wx.env.USER_DATA_PATH
  try {
    for (const name of files.readdirSync(folder))
      if (name.startsWith(prefix)) files.unlinkSync(`${folder}/${name}`)
  } catch {
    /* A folder that WeChat has not made yet holds nothing. */
  }
}

const isComputer = (): boolean => /^(windows|mac)$/.test(Taro.getDeviceInfo().platform)

const rejected =
  (reject: (error: Error) => void) =>
  ({ errMsg }: { errMsg: string }) => {
    reject(new Error(errMsg))
  }
