import type { Options } from '../../mini-program/wx-calls'

/** Draws a window of WeChat over the page, with one button for each answer; gives the index of the one that was tapped. */
function ask(words: string[], answers: string[]): Promise<number> {
  if (document.querySelector('#window')) throw new Error(`a second window over the first: ${words.join(' ')}`)
  const frame = document.createElement('div')
  frame.id = 'window'
  frame.append(
    ...words.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    ...answers.map((text) => Object.assign(document.createElement('button'), { textContent: text })),
  )
  document.body.append(frame)
  return new Promise((resolve) => {
    frame.querySelectorAll('button').forEach((button, index) => {
      button.addEventListener('click', () => {
        frame.remove()
        resolve(index)
      })
    })
  })
}

/** A list to choose from; null when nothing was chosen. */
export async function choose(items: string[]): Promise<number | null> {
  const index = await ask([], [...items, '取消'])
  return index < items.length ? index : null
}

export async function confirm({
  title = '',
  content = '',
  confirmText,
  cancelText,
}: Options): Promise<boolean> {
  const answers = [String(confirmText ?? '确定'), String(cancelText ?? '取消')]
  if (answers.some((text) => text.length > 4))
    throw new Error('showModal:fail an answer has more than four characters')
  return (await ask([String(title), String(content)], answers)) === 0
}

export const askToLeave = (words: string): Promise<boolean> => confirm({ content: words })

export const allow = async (what: string): Promise<boolean> => (await ask([what], ['允许', '取消'])) === 0

export function toast(words: string): void {
  const line = document.querySelector('#toast')
  if (line) line.textContent = words
}
