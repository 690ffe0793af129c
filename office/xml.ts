import { Parser } from 'htmlparser2'
import { Unreadable } from './problems'
import type { Zip } from './zip'

export interface Listener {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

/** No program nests deeper; a bomb of tags would fill the memory with their names. */
const deepest = 500

/** Reads a part's XML as it comes out of the zip. Prefixes are dropped; entities that a document defines mean nothing here. */
export function readXml(zip: Zip, part: string, { open, text, close }: Listener): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > deepest) throw new Unreadable('broken')
        open?.(local(name), attributes)
      },
      ontext: (piece) => text?.(piece),
      onclosetag(name) {
        depth -= 1
        close?.(local(name))
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  const decoder = new TextDecoder()
  zip.read(part, (piece) => parser.write(decoder.decode(piece, { stream: true })))
  parser.end(decoder.decode())
}

const local = (name: string): string => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

export interface Relation {
  id: string
  /** The last word of its type. */
  type: string
  target: string
}

/** What a part points at, by the file that lies beside it for that. */
export function relationsOf(zip: Zip, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1
  const [folder, name] = [part.slice(0, slash), part.slice(slash)]
  const file = `${folder}_rels/${name}.rels`
  const relations: Relation[] = []
  if (!zip.has(file)) return relations
  readXml(zip, file, {
    open(tag, { Id = '', Type = '', Target = '' }) {
      if (tag === 'Relationship')
        relations.push({
          id: Id,
          type: Type.slice(Type.lastIndexOf('/') + 1),
          target: resolve(folder, Target),
        })
    },
  })
  return relations
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  return path.join('/')
}
