import type { Path } from './path'

const beginnings: Record<string, unknown> = {
  draw: { type: 'single', count: 10, points: 1 },
  gates: { name: '' },
  materials: { kind: 'article', title: '', ref: '' },
  bonus: { kind: 'sign-in', points: 1, perDay: 1, inAll: null },
  units: { level: 'street', order: 'coverage', minMembers: 1, ties: ['mean'], shared: true, top: 100 },
  awards: { kind: 'places', from: 1, to: 10, name: '' },
  asks: { field: 'name', required: true, why: '登记成绩' },
}

/** What a new item of a list begins with. */
export const rowBegins = (path: Path): unknown => beginnings[String(path.at(-1))] ?? {}
