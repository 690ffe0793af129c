import type { Sheet } from '../sheet'
import type { Said } from './workbook.worker'

const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Makes the workbook beside the page, which stays quick; throws when it can't be made or was given up. */
export function makeFile(sheets: Sheet[], onRow: (rows: number) => void, signal: AbortSignal): Promise<Blob> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Blob>((resolve, reject) => {
    const failed = (why: string) => {
      worker.terminate()
      reject(new Error(why))
    }
    signal.addEventListener('abort', () => failed('given up'))
    worker.onerror = ({ message }) => failed(message)
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      if ('rows' in data) return onRow(data.rows)
      if ('failed' in data) return failed(data.failed)
      worker.terminate()
      resolve(new Blob([data.file], { type: kind }))
    }
    worker.postMessage(sheets)
  })
}

/** Hands a file to the browser under a name. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
