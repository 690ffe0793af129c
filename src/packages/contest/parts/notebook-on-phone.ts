import { isRecord, kept } from '../../../storage'
import type { Notebook } from './notebook'

const place = kept<Notebook>('notebook', 1, isRecord)

export const readNotebook = (): Notebook => place.read() ?? { mastered: {}, practised: [] }

export const writeNotebook = (notebook: Notebook): void => {
  place.write(notebook)
}
