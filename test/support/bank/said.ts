import type { Reading } from '../../../domain/bank/draft'
import { proofread } from '../../../domain/bank/proof/proofread'
import { bankReader, readPasted } from '../../../domain/bank/read'

/** What was understood of a reading, a line a question: `single 题干 [一|二] → 1`, with its blocking doubts. */
function said(reading: Reading): string[] {
  return proofread(reading.items).map(({ settled, doubts }) => {
    const { type, stem, options, right, accepted } = settled
    const answer = accepted ? accepted.map((one) => one.join('/')).join(';') : right.join()
    const shown = type === 'single' || type === 'multiple' ? ` [${options.join('|')}]` : ''
    const codes = doubts.filter(({ blocks }) => blocks).map(({ code }) => code)
    return `${type} ${stem}${shown} → ${answer}${codes.length > 0 ? ` !${codes.join()}` : ''}`
  })
}

export const saidOfText = (text: string): string[] => said(readPasted(text))

export function saidOfRows(rows: readonly string[][], sheet = ''): string[] {
  return said(readRows(rows, sheet))
}

export function readRows(rows: readonly string[][], sheet = ''): Reading {
  const reader = bankReader()
  rows.forEach((cells, at) => reader.takeRow({ sheet, row: at + 1, cells }))
  return reader.end()
}

/** Codes of all doubts, a list for each question. */
export const doubtsOf = (reading: Reading): string[][] =>
  proofread(reading.items).map(({ doubts }) => doubts.map(({ code }) => code))
