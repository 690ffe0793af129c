import Libsql from 'libsql'
import { join } from 'node:path'
import { inventMembers } from '../../seed/members'
import { districtContest } from '../../seed/whole-district'
import { naiveBoard, type Finished } from '../support/naive-board'
import type { Ground } from './ground'
import { idOf } from './plant'

/** What the door says of the top and of so many members' places, against a recount of the attempts in the file itself. */
export async function differences(data: string, { ask }: Ground, sample: number): Promise<string[]> {
  const recount = naiveBoard(readAttempts(data))
  const places = new Map(recount.map(({ memberId }, at) => [memberId, at + 1]))
  const members = inventMembers(recount.length)
  const wrong: string[] = []
  for (let at = 0; at < sample; at += 1) {
    const { openid = '' } = members[Math.floor((at * recount.length) / sample)] ?? {}
    const { mine, top, members: counted } = await ask(openid, 'readBoard', { contestId: districtContest })
    const place = places.get(idOf(openid))
    if (mine?.place !== place) wrong.push(`${openid} is told place ${mine?.place}, recounted ${place}`)
    const best = recount.slice(0, top.length)
    const same = top.every(({ score, ms }, n) => score === best[n]?.score && ms === best[n]?.ms)
    if (!same || top.length !== 100 || counted !== recount.length) wrong.push('the top or the count differs')
  }
  return wrong
}

/** Past everything of ours: SQLite's own reading of the documents. */
function readAttempts(data: string): Finished[] {
  const file = new Libsql(join(data, 'data.sqlite'), { readonly: true })
  const table = file.prepare("SELECT number FROM collections WHERE name = 'attempts'").get() as {
    number: number
  }
  const number = (
    path: string,
  ) => `CAST(coalesce(doc ->> '${path}.$numberInt', doc ->> '${path}.$numberDouble',
    doc ->> '${path}.$numberLong', doc ->> '${path}') AS INTEGER)`
  const rows = file
    .prepare(
      `SELECT doc ->> '$.memberId' AS memberId, doc ->> '$.unit.street' AS streetId, ${number('$.finish.score')} AS score,
        ${number('$.finish.ms')} AS ms, ${number('$.finish.at')} AS at, ${number('$.n')} AS n
        FROM c${table.number} WHERE doc ->> '$.contestId' = ?`,
    )
    .all(districtContest) as Finished[]
  file.close()
  return rows
}
