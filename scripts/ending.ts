/** The last sentence of a command, and how it ends. */
export function end(sentence: string, code = 1): number {
  console.log(`\n${sentence}\n`)
  return code
}

/** Runs a command to its exit code; `broken` is what to say when a fault ends it. */
export const runToEnd = (run: () => Promise<number>, broken: string): void =>
  void run().then(
    (code) => process.exit(code),
    (error) => {
      console.error(error)
      process.exit(end(broken))
    },
  )
