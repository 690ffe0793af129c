import { fold } from '../fold'
import { Member } from '../member'
import { places } from '../places'
import { screen } from '../screen'
import type { Stage } from '../stage'
import { veteran } from './contests'

/** Four members, of whom three come to the same score. */
async function shareAPlace({ me, district }: Stage): Promise<void> {
  const others = ['oShared1', 'oShared2', 'oShared3'].map((openid) => new Member(district, openid, openid))
  for (const member of [me, ...others]) await member.plays('shared', member === me ? 2 : 0)
  await fold(district)
}

const boardOf = places.board
const tabOf = (id: string) => `#tab-${id} [role=tab]`

export const board = [
  screen('past', 'board-none', (stage) => stage.go(boardOf('past'), '没有人上榜')),
  screen('odd', 'board-first', (stage) => stage.go(boardOf('long'), '来当第一个')),
  screen('one', 'board-one', (stage) => stage.go(boardOf('only'), '1 人参加')),
  screen('one', 'board-one-mine', (stage) => stage.go(boardOf('only'), '现在没有人在您前面'), 'oOnlyOne'),
  screen('seeded', 'board-many', (stage) => stage.go(boardOf('autumn-2026'), '440 人参加')),
  screen('seeded', 'board-mine', (stage) => stage.go(boardOf('union-law-2026'), '就赶上前一名'), veteran),
  screen(
    'seeded',
    'board-100',
    async (stage) => {
      await stage.go(boardOf('autumn-2026'), '440 人参加')
      await stage.scrollsPast('看后面的名次')
    },
    veteran,
  ),
  screen('odd', 'board-shared', async (stage) => {
    await stage.once(() => shareAPlace(stage))
    await stage.go(boardOf('shared'), '并列')
  }),
  screen(
    'seeded',
    'board-streets',
    async (stage) => {
      await stage.go(boardOf('autumn-2026'), '440 人参加')
      await stage.tapOn(tabOf('streets'))
      await stage.sees('我的街道')
    },
    veteran,
  ),
  screen('seeded', 'board-offline', async (stage) => {
    await stage.losesNetwork()
    await stage.go(boardOf('autumn-2026'), '再试一次')
  }),
]
