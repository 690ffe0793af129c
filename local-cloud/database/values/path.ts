import { isDocument, own, type Value } from './value'

export type Path = readonly string[]

export function parsePath(field: string): Path {
  return field.split('.')
}

/**
 * Every value that a path means in a document: arrays on the way are entered, as MongoDB does, one at the end
 * is not. A field that is not there gives undefined; an array on the way without documents gives nothing.
 */
export function valuesAt(value: Value, path: Path): (Value | undefined)[] {
  const found: (Value | undefined)[] = []
  collect(value, path, 0, found)
  return found
}

function collect(value: Value | undefined, path: Path, at: number, found: (Value | undefined)[]): void {
  if (at === path.length) {
    found.push(value)
  } else if (Array.isArray(value)) {
    const name = path[at] as string
    const position = /^\d+$/.test(name) ? Number(name) : -1
    if (position >= 0 && position < value.length) collect(value[position], path, at + 1, found)
    else if (position >= 0 && !value.some(isDocument)) found.push(undefined)
    for (const item of value) if (isDocument(item)) collect(item, path, at, found)
  } else if (isDocument(value)) {
    collect(own(value, path[at] as string), path, at + 1, found)
  } else {
    found.push(undefined)
  }
}

/** The values and, of those that are arrays, their items: what a comparison may hit. */
export function openArrays(values: readonly (Value | undefined)[]): readonly (Value | undefined)[] {
  if (!values.some(Array.isArray)) return values
  return values.flatMap((value) => (Array.isArray(value) ? [value, ...value] : [value]))
}
