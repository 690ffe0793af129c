import { places } from '../places'
import { screen } from '../screen'
import { players } from '../unit-boards'

const boardOf = (id: string, tab = '') => `${places.board(id)}${tab && `&tab=${tab}`}`

/** Boards of units, and what a board says of oneself among many. */
export const units = [
  screen(
    'boards',
    'board-units-many',
    (stage) => stage.go(boardOf('many', 'enterprise'), '我的企业 '),
    players.deep,
  ),
  screen(
    'boards',
    'board-units-mine',
    async (stage) => {
      await stage.go(boardOf('many', 'enterprise'), '看我的位置')
      await stage.tapOn('#mine')
      await stage.page.waitForFunction(isInSight)
    },
    players.deep,
  ),
  screen(
    'boards',
    'board-units-100',
    async (stage) => {
      await stage.go(boardOf('many', 'enterprise'), '112 家企业')
      await stage.scrollsPast('看后面的名次')
    },
    players.below,
  ),
  screen(
    'boards',
    'board-units-streets',
    (stage) => stage.go(boardOf('many', 'street'), '我的街道 '),
    players.street,
  ),
  screen(
    'boards',
    'board-units-no-place',
    (stage) => stage.go(boardOf('many', 'team'), '还差 2 人参加就能上榜'),
    players.first,
  ),
  screen(
    'boards',
    'board-units-one',
    (stage) => stage.go(boardOf('one', 'enterprise'), '现在没有企业在前面'),
    players.first,
  ),
  screen('boards', 'board-units-none', (stage) => stage.go(boardOf('none', 'street'), '来当第一个')),
  screen('boards', 'board-units-not-joined', (stage) =>
    stage.go(boardOf('many', 'enterprise'), '就为您的企业添一份成绩'),
  ),
  screen(
    'boards',
    'board-units-none-of-mine',
    (stage) => stage.go(boardOf('many', 'enterprise'), '没有填企业'),
    players.street,
  ),
  screen(
    'boards',
    'board-units-final',
    (stage) => stage.go(boardOf('over', 'enterprise'), '最佳组织奖'),
    players.first,
  ),
  screen('boards', 'board-units-offline', async (stage) => {
    await stage.go(boardOf('many', 'street'), '广安门外街道')
    await stage.losesNetwork()
    await stage.tapOn('#tab-team [role=tab]')
    await stage.sees('再试一次')
  }),
  screen('boards', 'board-final-won', (stage) => stage.go(boardOf('over'), '个人一等奖'), players.first),
  screen('boards', 'board-hundred', (stage) => stage.go(boardOf('many'), '就赶上第 100 名'), players.below),
  screen(
    'boards',
    'board-mine-found',
    async (stage) => {
      await stage.go(boardOf('many'), '看我的位置')
      await stage.tapOn('#mine')
      await stage.page.waitForFunction(isInSight)
    },
    players.deep,
  ),
  screen(
    'boards',
    'contest-unit-relief',
    (stage) => stage.go(places.contest('many'), '工会为您延长到'),
    players.first,
  ),
]

function isInSight(): boolean {
  const { top, bottom } = document.querySelector('#my-row')?.getBoundingClientRect() ?? { top: -1, bottom: 0 }
  return top > 0 && bottom < innerHeight
}
