/** The environment's MEMBER_KEY, or a fault: without it ids would be guessable. */
export function checkedKey(key: string | undefined): string {
  if (!key || key.length < 16)
    throw new Error('MEMBER_KEY is missing from the environment, or shorter than 16 characters')
  return key
}
