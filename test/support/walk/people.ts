import { federation } from '../../../config/federation'
import { chanceOf } from '../chance'

/** A person on the roster of the walk. */
export interface Person {
  name: string
  street: string
  enterprise: string
}

/** What one paper comes to: when it is begun (s after the opening), so many right, handed in after so long; null: it runs out. */
export interface PlannedPaper {
  begins: number
  right: number
  seconds: number | null
}

export interface Player extends Person {
  openid: string
  papers: PlannedPaper[]
}

const day = 86_400
const letters = {
  surname: [...'王李张刘陈杨赵黄周吴徐孙马朱胡'],
  first: [...'建秀志国春'],
  second: [...'华英兰明军芳平'],
}

/** Everybody's name is their own, so that a row of a table is found by it. */
const nameOf = (n: number): string => {
  const { surname, first, second } = letters
  const [a, b, c] = [n % 15, Math.floor(n / 15) % 5, Math.floor(n / 75)]
  return `${surname[a] ?? ''}${first[b] ?? ''}${second[c] ?? ''}`
}

/** Four enterprises a street; nobody of the last one of each takes part. */
const enterpriseOf = (street: string, nth: number): string => `${street.replace(/街道$/, '')}第${nth + 1}公司`

/** A roster of `heads` people: the first `players` of them play, then `idle` have joined and never begin. */
export function peopleOfWalk({ heads, players, idle }: { heads: number; players: number; idle: number }) {
  const chance = chanceOf(20250801)
  const people = Array.from({ length: heads }, (_, n): Person => {
    const { name: street } = chance.pick(federation.streets)
    const nth = n < players + idle ? chance.between(0, 2) : chance.between(0, 3)
    return { name: nameOf(n), street, enterprise: enterpriseOf(street, nth) }
  })
  const playing = people.slice(0, players).map((person, n): Player => {
    const skill = chance.between(2, 9)
    const days = Array.from({ length: chance.pick([1, 1, 1, 2, 3]) }, () => chance.between(0, 29))
    const papers = days.map((each, nth): PlannedPaper => ({
      begins: each * day + nth * 3 * 3600 + chance.between(60, 9000),
      right: Math.min(10, skill + chance.between(0, 3)),
      seconds: chance.is(0.03) ? null : chance.between(60, 240),
    }))
    return { ...person, openid: `oWalk-${String(n)}`, papers }
  })
  return { people, playing, idle: people.slice(players, players + idle) }
}

/** The roster as an office would give it. */
export const rosterFile = (people: readonly Person[]): Buffer =>
  Buffer.from(
    [
      '街道,单位,班组,姓名,手机',
      ...people.map(
        ({ street, enterprise, name }, n) =>
          `${street},${enterprise},,${name},1388800${String(n).padStart(4, '0')}`,
      ),
    ].join('\r\n'),
  )
