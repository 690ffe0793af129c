import { randomBytes } from 'node:crypto'
import { readJson, writeJson } from './disk'
import type { Person } from './types'

/** The people of this environment: those a project registered and those who opened the app. */
export interface People {
  list(): Person[]
  find(openid: string): Person | undefined
  /** Registers or renames. */
  add(person: Person): void
  /** Someone new, with a label of their own. */
  make(label?: string): Person
  /** Everyone anew; whoever is no person is left out. */
  replace(people: unknown): void
  /** Who a browser says it is; someone new when it says nothing or nonsense. */
  welcome(openid: string | undefined): Person
}

/** An openid of the local cloud's own making. It starts with a letter: the SDK turns all-digit ones into numbers. */
const localOpenid = /^o[A-Za-z0-9_-]{27}$/

export function openPeople(file: string | null): People {
  const byOpenid = new Map<string, Person>()
  take(file === null ? [] : readJson(file))

  const find = (openid: string) => byOpenid.get(openid)
  function take(people: unknown) {
    byOpenid.clear()
    for (const person of peopleIn(people)) byOpenid.set(person.openid, person)
  }
  const keep = () => {
    if (file !== null) writeJson(file, [...byOpenid.values()])
  }
  function add({ openid, label, phone }: Person) {
    if (openid === '' || /^-?\d+$/.test(openid) || /[\s;,"\\]|[^ -~]/.test(openid))
      throw new Error(`"${openid}" cannot be an openid here: plain characters, and not digits only.`)
    const known = find(openid)
    if (known?.label === label && (phone === undefined || known.phone === phone)) return
    const kept = phone ?? known?.phone
    byOpenid.set(openid, { openid, label, ...(kept !== undefined && { phone: kept }) })
    keep()
  }
  function replace(people: unknown) {
    take(people)
    keep()
  }
  function make(label?: string, openid = `o${randomBytes(21).toString('base64url').slice(0, 27)}`): Person {
    const person = { openid, label: label || nextLabel([...byOpenid.values()]) }
    add(person)
    return person
  }
  function welcome(openid: string | undefined): Person {
    if (openid === undefined) return make()
    // A cookie outlives a cleared data folder and is shared by all ports: its person is taken in, not replaced.
    return find(openid) ?? (localOpenid.test(openid) ? make(undefined, openid) : make())
  }
  return { list: () => [...byOpenid.values()], find, add, make: (label) => make(label), replace, welcome }
}

function nextLabel(people: readonly Person[]): string {
  const numbers = people.map(({ label }) => Number(/^会员 (\d+)$/.exec(label)?.[1] ?? 0))
  return `会员 ${Math.max(0, ...numbers) + 1}`
}

function peopleIn(stored: unknown): Person[] {
  if (!Array.isArray(stored)) return []
  return stored.filter(
    (one): one is Person => typeof one?.openid === 'string' && typeof one?.label === 'string',
  )
}
