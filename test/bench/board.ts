import { join } from 'node:path'
import { plantApart } from '../../seed/apart'
import { districtContest, plantWholeDistrict } from '../../seed/whole-district'
import { inventMembers } from '../../seed/members'
import { plantBank } from '../../seed/bank'
import { openGround, memberKey, type Ground } from './ground'
import { byTurns, type Speed } from './measure'
import { differences } from './recount'
import { ms, perSecond, times, type Row } from './table'

const sizes = { small: 4000, large: 222_930 }

/** The whole district, planted once into a folder for all parts that need it. */
export async function plantDistrictInto(data: string, members: number): Promise<{ seconds: number }> {
  const ground = await openGround(data)
  const began = performance.now()
  try {
    const { store, cloud } = ground
    await plantBank(store)
    await plantApart(cloud, { memberKey, members, now: cloud.clock.now() }, () => undefined)
    return { seconds: (performance.now() - began) / 1000 }
  } finally {
    await ground.close()
  }
}

/** The board with the asker's own place, asked by members from anywhere on it, in a small and in the whole district. */
export async function board(folder: string): Promise<Row[]> {
  const small = await plantSmall()
  const large = await openGround(join(folder, 'district'))
  try {
    const speeds = await byTurns(
      {
        small: { many: 150, few: 50, action: asking(small, sizes.small) },
        large: { many: 150, few: 50, action: asking(large, sizes.large) },
        empty: { many: 150, few: 50, action: () => small.ask(null, 'readProfile', {}) },
      },
      10,
    )
    const wrong = await differences(join(folder, 'district'), large, 300)
    return rowsOf(speeds, wrong)
  } finally {
    await small.close()
    await large.close()
  }
}

/** Planted before another cloud is opened: this process's SDK follows the latest one. */
async function plantSmall(): Promise<Ground> {
  const ground = await openGround(null)
  const { store, cloud } = ground
  await plantBank(store)
  await plantWholeDistrict({
    store,
    memberKey,
    members: sizes.small,
    now: cloud.clock.now(),
    say: () => undefined,
  })
  return ground
}

/** A member of another cell each time, as on the evening when everybody looks. */
function asking({ ask }: Ground, members: number): () => Promise<unknown> {
  const invented = inventMembers(members)
  let turn = 0
  return () =>
    ask(invented[(turn += 7919) % members]?.openid ?? '', 'readBoard', { contestId: districtContest })
}

function rowsOf({ small, large, empty }: Record<'small' | 'large' | 'empty', Speed>, wrong: string[]): Row[] {
  const slower = { p50: large.p50 / small.p50, rate: small.rate / large.rate }
  const row = (name: string, { rate, p50, p99 }: Speed): Row => ({
    part: 'board',
    what: `with my place, ${name} members`,
    figure: `${perSecond(rate)}, p50 ${ms(p50)}, p99 ${ms(p99)}`,
    floor: `${perSecond(empty.rate)}, p50 ${ms(empty.p50)} empty`,
    numbers: { rate, p50, p99 },
  })
  return [
    row('4,000', small),
    row('222,930', large),
    {
      part: 'board',
      what: 'what 56 times the members cost',
      figure: `${times(slower.p50)} the wait, ${times(slower.rate)} the work`,
      goal: 'at most x1.5',
      met: Math.max(slower.p50, slower.rate) <= 1.5,
      numbers: slower,
    },
    {
      part: 'board',
      what: 'top 100 and 300 places against a plain recount of 222,930 attempts',
      figure: wrong[0] ?? 'no difference',
      goal: 'no difference',
      met: wrong.length === 0,
    },
  ]
}
