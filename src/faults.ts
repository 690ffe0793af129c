import { isListOfText, kept } from './storage'

const place = kept<string[]>('faults', 1, isListOfText)
const most = 5

/** Numbers of the last troubles on this phone, the newest first: with them staff find what happened. */
export const lastFaults = (): string[] => place.read() ?? []

export function noteFault(requestId: string): void {
  if (requestId) place.write([requestId, ...lastFaults().filter((one) => one !== requestId)].slice(0, most))
}
