import type { Sheet } from '../sheet'
import type { Said } from './workbook.worker'

/** Makes the workbook beside the page, which stays quick; throws when it can't be made or was given up. */
export function makeFile(
  sheets: Sheet[],
  onRow: (rows: number) => void,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<ArrayBuffer>((resolve, reject) => {
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
      resolve(data.file)
    }
    worker.postMessage(sheets)
  })
}
