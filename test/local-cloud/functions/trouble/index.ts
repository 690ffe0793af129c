/** Goes wrong in the way it is asked to. */
export async function main({ kind }: { kind: string }) {
  console.error('about to', kind)
  if (kind === 'throw') throw new Error('the union stamp is missing')
  if (kind === 'exit') process.exit(3)
  if (kind === 'loop') for (;;);
  if (kind === 'never') await new Promise(() => setInterval(() => undefined, 1000))
  if (kind === 'later') return void setTimeout(() => process.exit(4), 0)
  if (kind === 'crash') await new Promise(() => setTimeout(() => JSON.parse('{'), 0))
  if (kind === 'big') return 'x'.repeat(7 * 1024 * 1024)
  if (kind === 'bigint') return BigInt(1)
  return kind
}
