/** What stands behind `--name` on the command line, or undefined. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** What stands behind each `--name`, in their order. */
export const options = (name: string): string[] =>
  process.argv.flatMap((word, at) => (word === `--${name}` ? [process.argv[at + 1] ?? ''] : []))

/** The folder that a local cloud keeps everything in: `--data DIR`, or the usual one. */
export const dataFolder = (): string => option('data') ?? '.local-cloud'
