/** Does something that takes a while: on a terminal one line that counts the seconds, elsewhere one line when it is done. */
export async function progress<T>(
  what: string,
  work: (say: (step: string) => void) => Promise<T>,
): Promise<T> {
  const began = Date.now()
  let step = ''
  const line = () => `  ${what} … ${Math.round((Date.now() - began) / 1000)} s${step ? ` (${step})` : ''}`
  const show = () => process.stdout.isTTY && process.stdout.write(`\r\u001b[2K${line()}`)
  const timer = setInterval(show, 500)
  try {
    return await work((next) => {
      step = next
      show()
    })
  } finally {
    clearInterval(timer)
    step = ''
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${line()}\n`)
    else console.log(line())
  }
}
