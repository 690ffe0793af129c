import type { Sheet } from '../sheet'
import { workbookOf } from './workbook'

/** What the worker says: how many rows it has written, at last the file, or that it could not be made. */
export type Said = { rows: number } | { file: ArrayBuffer } | { failed: string }

const say = (said: Said): void => self.postMessage(said)

self.onmessage = ({ data }: MessageEvent<Sheet[]>) => {
  workbookOf(data, (rows) => say({ rows })).then(
    (file) => say({ file }),
    (thrown: unknown) => say({ failed: String(thrown) }),
  )
}
