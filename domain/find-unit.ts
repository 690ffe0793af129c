import type { DirectoryUnit } from './directory'

/** Made once for a directory: finding then only compares texts. */
export interface UnitIndex {
  byId: ReadonlyMap<string, DirectoryUnit>
  under: ReadonlyMap<string | null, readonly DirectoryUnit[]>
  rows: readonly Row[]
}

interface Row {
  unit: DirectoryUnit
  names: string[]
  initials: string[]
  /** Rows of the units above it. */
  above: number[]
}

export function indexUnits(units: readonly DirectoryUnit[]): UnitIndex {
  const under = new Map<string | null, DirectoryUnit[]>()
  for (const unit of units) {
    const siblings = under.get(unit.parentId)
    if (siblings) siblings.push(unit)
    else under.set(unit.parentId, [unit])
  }
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const rowOf = new Map(units.map(({ id }, row) => [id, row]))
  const rows = units.map((unit) => ({
    unit,
    names: [unit.name, ...(unit.short ? [unit.short] : [])].map(fold),
    initials: unit.initials.split(' '),
    above: ancestors({ byId }, unit).flatMap((id) => rowOf.get(id) ?? []),
  }))
  return { byId, under, rows }
}

/**
 * Units for what was typed: a part of the name or short name, its pinyin initials, or some of its characters in order.
 * Words parted by blanks must all fit, the unit itself or one above it: 牛街 食堂. Best first, at most `most`.
 */
export function findUnits(index: UnitIndex, typed: string, most: number): DirectoryUnit[] {
  const words = fold(typed).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const fits = words.map((word) => index.rows.map((row) => rowFit(row, word)))
  const found: { unit: DirectoryUnit; fit: number }[] = []
  index.rows.forEach(({ unit, above }, row) => {
    let [total, own] = [0, false]
    for (const of of fits) {
      const here = of[row] ?? 0
      const best = here || Math.max(0, ...above.map((at) => (of[at] ?? 0) / 2))
      if (best === 0) return
      own ||= here > 0
      total += best
    }
    if (own) found.push({ unit, fit: total })
  })
  return found
    .sort(
      (a, b) =>
        b.fit - a.fit || depth[a.unit.level] - depth[b.unit.level] || a.unit.name.length - b.unit.name.length,
    )
    .slice(0, most)
    .map(({ unit }) => unit)
}

function rowFit({ names, initials }: Row, word: string): number {
  let best = 0
  for (const name of names) best = Math.max(best, nameFit(name, word))
  if (best < fit.whole) for (const text of initials) best = Math.max(best, initialsFit(text, word))
  return best
}

/** The ids of the units above, the nearest first. */
export function ancestors({ byId }: Pick<UnitIndex, 'byId'>, unit: DirectoryUnit): string[] {
  const ids: string[] = []
  for (let id = unit.parentId; id !== null && !ids.includes(id); id = byId.get(id)?.parentId ?? null)
    ids.push(id)
  return ids
}

const depth = { street: 0, enterprise: 1, team: 2 }

const fit = {
  whole: 12,
  start: 9,
  inside: 6,
  initialsWhole: 8,
  initialsStart: 5,
  initialsInside: 3,
  scattered: 1,
}

function nameFit(name: string, word: string): number {
  if (name === word) return fit.whole
  if (name.startsWith(word)) return fit.start
  if (name.includes(word)) return fit.inside
  return word.length > 1 && isScattered(name, word) ? fit.scattered : 0
}

function initialsFit(initials: string, word: string): number {
  if (initials === '') return 0
  if (initials === word) return fit.initialsWhole
  if (initials.startsWith(word)) return fit.initialsStart
  return word.length > 1 && initials.includes(word) ? fit.initialsInside : 0
}

/** Whether the characters of a word come in a name in this order: 建材厂 in 建筑材料厂. */
function isScattered(name: string, word: string): boolean {
  let from = 0
  for (const character of word) {
    const at = name.indexOf(character, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}

/** Full width, case and punctuation make no difference. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[()[\]【】〔〕·•,，。、"'“”‘’_-]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
