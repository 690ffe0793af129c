import { kept } from '../storage'

const place = kept<number>('phone-scale', 1, (value) => typeof value === 'number' && value > 0)

/** A browser has no such setting for pages sized by their width: `?scale=1.5` anywhere in the address sets one. */
export function phoneScale(): number {
  const asked = Number(/[?&]scale=([\d.]+)/.exec(location.href)?.[1])
  if (asked > 0) place.write(asked)
  return place.read() ?? 1
}
