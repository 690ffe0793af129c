import { good } from '../../support/district'
import { allAnswersTo } from '../../support/play'
import { places } from '../places'
import { screen } from '../screen'
import type { Stage } from '../stage'

/** The member plays gates to their end, the last of them badly if so wished. Gives the id of the last paper. */
async function playGates(stage: Stage, contestId: string, gates: number[], badly = false): Promise<string> {
  await stage.me.isCalled('张建国')
  stage.itIs(-3600_000)
  let last = ''
  for (const gate of gates) {
    const paper = good(await stage.me.ask('startAttempt', { contestId, gate }))
    const answers = badly && gate === gates.at(-1) ? [] : allAnswersTo(paper)
    last = paper.attemptId
    stage.district.cloud.clock.advance(95_000)
    good(await stage.me.ask('submitAttempt', { attemptId: last, answers, revision: paper.revision }))
  }
  stage.itIs(0)
  return last
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

/** The member's paper of questions to fill in, with something written. */
async function filling(stage: Stage) {
  return stage.once(async () => {
    const paper = await stage.me.begins('filling')
    const answers = allAnswersTo(paper).map((texts, at) => (at === 0 ? texts : at === 1 ? ['说不上来'] : []))
    await stage.me.ask('saveAnswers', { attemptId: paper.attemptId, answers, revision: paper.revision + 1 })
    return { ...paper, answers }
  })
}

export const play = [
  screen('play', 'map-31', async (stage) => {
    await stage.once(() => playGates(stage, 'gates-31', [4], true))
    await stage.go(places.contest('gates-31'), '点亮 0 关，共 31 关')
    await stage.sees('加分 2 分')
  }),
  screen('play', 'map-10', async (stage) => {
    await stage.once(() => playGates(stage, 'gates-10', upTo(4)))
    await stage.go(places.contest('gates-10'), '点亮 4 关，共 10 关')
  }),
  screen('play', 'map-10-full', async (stage) => {
    await stage.once(() => playGates(stage, 'gates-10', upTo(10)))
    await stage.go(places.contest('gates-10'), '10 关全部点亮')
  }),
  screen('play', 'map-1', (stage) => stage.go(places.contest('gates-1'), '点亮 0 关，共 1 关')),
  screen('play', 'map-gate', async (stage) => {
    await stage.go(places.contest('gates-10'), '点亮 0 关')
    await stage.tapOn('#gate-0')
    await stage.sees('开始这一关')
  }),
  screen('play', 'map-gate-locked', async (stage) => {
    await stage.go(places.contest('gates-10'), '点亮 0 关')
    await stage.tapOn('#gate-1')
    await stage.sees('先点亮前面的一关')
  }),
  screen('play', 'result-gate-lit', async (stage) => {
    const id = await stage.once(() => playGates(stage, 'gates-10', [0]))
    await stage.go(places.result(id), '去第 2 关')
  }),
  screen('play', 'result-gate-again', async (stage) => {
    const id = await stage.once(() => playGates(stage, 'gates-10', [0], true))
    await stage.go(places.result(id), '再来一次')
  }),
  screen('play', 'bonus-new', (stage) => stage.go(places.contest('signing'), '签到 +1 分')),
  screen('play', 'bonus-signed', async (stage) => {
    await stage.once(async () => {
      await stage.me.isCalled('张建国')
      for (const kind of ['sign-in', 'visit'] as const)
        good(await stage.me.ask('earnBonus', { contestId: 'signing', what: { kind } }))
      await stage.me.begins('signing')
    })
    await stage.go(places.contest('signing'), '今天已签到')
  }),
  screen('play', 'contest-evening', (stage) => stage.go(places.contest('evening'), '可以答题')),
  screen('play', 'contest-verified-only', async (stage) => {
    await stage.once(() => stage.me.isCalled('张建国'))
    await stage.go(places.contest('checked'), '去核对身份')
  }),
  screen('play', 'paper-blanks', async (stage) => {
    const { attemptId } = await filling(stage)
    await stage.go(places.paper(attemptId), '填空题')
    await stage.tapOn('#sheet')
    await stage.tapOn('#sheet-item-0')
    await stage.sees('第 1 空')
  }),
  screen('play', 'paper-paced', async (stage) => {
    const id = await stage.once(async () => (await stage.me.begins('quick')).attemptId)
    await stage.go(places.paper(id), '这题还有')
  }),
  screen('play', 'review-blanks', async (stage) => {
    const { attemptId } = await stage.once(async () => {
      stage.itIs(-600_000)
      const paper = await stage.me.begins('filling')
      const answers = allAnswersTo(paper).map((texts, at) =>
        at === 0 ? texts : at === 1 ? ['说不上来'] : [],
      )
      good(
        await stage.me.ask('submitAttempt', {
          attemptId: paper.attemptId,
          answers,
          revision: paper.revision,
        }),
      )
      return paper
    })
    stage.itIs(0)
    await stage.go(places.review(attemptId), '看文章里的这一段')
  }),
  screen('play', 'article-sought', (stage) =>
    stage.go(`${places.article('answers')}&block=1`, '会员享有工会举办的各项服务'),
  ),
]
