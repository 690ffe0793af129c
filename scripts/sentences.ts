/** One clear sentence for what a person can mend; everything else whole, because it is ours to mend. */
export function failWithSentence(error: unknown): never {
  const { code, message } = error as { code?: string; message?: string }
  const known = code === 'PORT_BUSY' || code === 'DATA_BUSY'
  console.error(known ? `\n${message}\n` : error)
  process.exit(1)
}
