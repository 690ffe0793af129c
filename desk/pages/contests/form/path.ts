/** Where a value lies in a document: `['draw', 0, 'count']`. */
export type Path = readonly (string | number)[]

type Holder = Record<string | number, unknown>

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

/** What lies there; undefined where nothing does. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (isHolder(inner) ? inner[key] : undefined), value)

/** The document with another value there; undefined takes it out. What is around stays as it is. */
export function withValue(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : []
    list[key] = withValue(list[key], rest, next)
    return list
  }
  const copy: Holder = isHolder(value) ? { ...value } : {}
  const inner = withValue(copy[key], rest, next)
  if (inner === undefined) Reflect.deleteProperty(copy, key)
  else copy[key] = inner
  return copy
}
