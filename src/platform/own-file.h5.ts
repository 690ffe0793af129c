let laid: string | null = null

// A browser holds the text itself until the page is left.
export function layFile(_name: string, text: string): Promise<string> {
  removeFiles()
  laid = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  return Promise.resolve(laid)
}

export const handOverWords = '下载到这台设备'
export const laidWords = '文件做好了，里面有您的个人信息，请收好。'

export function handOver(place: string, name: string): Promise<boolean> {
  const link = document.createElement('a')
  Object.assign(link, { href: place, download: name })
  link.click()
  return Promise.resolve(true)
}

export function removeFiles(): void {
  if (laid !== null) URL.revokeObjectURL(laid)
  laid = null
}
