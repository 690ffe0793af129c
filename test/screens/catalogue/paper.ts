import { places } from '../places'
import { screen } from '../screen'
import type { Stage } from '../stage'

/** Opens the member's paper of the long contest at a question. */
async function paperAt(stage: Stage, question: number): Promise<void> {
  const { attemptId } = await stage.once(() => stage.me.begins('long'))
  await stage.go(places.paper(attemptId), '共 50 题')
  await stage.tapOn('#sheet')
  await stage.tapOn(`#sheet-item-${question}`)
  await stage.sees(`第 ${question + 1} 题，共`)
}

/** Taps these options unless an earlier look has chosen them already. */
async function choose(stage: Stage, ...options: number[]): Promise<void> {
  for (const option of options) {
    const chosen = stage.page.locator(`#option-${option}[aria-checked=true]`)
    if ((await chosen.count()) === 0) await stage.tapOn(`#option-${option}`)
    await chosen.waitFor()
  }
}

/** A new paper of a contest with as many tries as one likes. */
async function newPaper(stage: Stage): Promise<string> {
  const { attemptId } = await stage.me.begins('free')
  await stage.go(places.paper(attemptId), '共 10 题')
  return attemptId
}

export const paper = [
  screen('odd', 'paper-single', (stage) => paperAt(stage, 0)),
  screen('odd', 'paper-single-chosen', async (stage) => {
    await paperAt(stage, 4)
    await choose(stage, 1)
    await stage.sees('已保存')
  }),
  screen('seeded', 'paper-seeded', async (stage) => {
    const { attemptId } = await stage.once(async () => {
      const open = await stage.me.begins('union-law-2026')
      const answers = open.questions.map(({ type }, at) =>
        at > 11 ? [] : type === 'multiple' ? [0, 2] : [1],
      )
      await stage.me.ask('saveAnswers', { attemptId: open.attemptId, answers, revision: open.revision + 1 })
      return open
    })
    await stage.go(places.paper(attemptId), '共 20 题')
    await stage.tapOn('#prev')
    await stage.sees('第 12 题，共')
  }),
  screen('odd', 'paper-multiple', async (stage) => {
    await paperAt(stage, 24)
    await choose(stage, 0, 2)
  }),
  screen('odd', 'paper-true-false', async (stage) => {
    await paperAt(stage, 40)
    await choose(stage, 0)
    await stage.tapOn('#flag')
    await stage.sees('已标记')
  }),
  screen('odd', 'paper-last-question', (stage) => paperAt(stage, 49)),
  screen('odd', 'paper-sheet', async (stage) => {
    await paperAt(stage, 6)
    await choose(stage, 1)
    await stage.tapOn('#flag')
    await stage.tapOn('#next')
    await choose(stage, 0)
    await stage.tapOn('#next')
    await stage.tapOn('#sheet')
    await stage.sees('没答 48 题')
  }),
  screen('odd', 'paper-last-minute', async (stage) => {
    const { attemptId, deadline } = await stage.once(() => stage.me.begins('hidden'))
    stage.district.cloud.clock.moveTo(deadline - 50_000)
    await stage.go(places.paper(attemptId), '最后一分钟')
  }),
  screen('odd', 'paper-offline', async (stage) => {
    await paperAt(stage, 2)
    await stage.losesNetwork()
    await choose(stage, 3)
    await stage.sees('网络不好，答案已存在手机上')
  }),
  screen('odd', 'paper-merged', async (stage) => {
    const attemptId = await newPaper(stage)
    const { revision } = await stage.me.begins('free')
    const answers = Array.from({ length: 10 }, (_, at) => (at === 1 ? [] : [0]))
    await stage.me.ask('saveAnswers', { attemptId, answers, revision: revision + 5 })
    await stage.tapOn('#next')
    await stage.tapOn('[id^=option-][aria-checked=false]')
    await stage.sees('已合在一起')
  }),
  screen('odd', 'paper-submit-asked', async (stage) => {
    await paperAt(stage, 49)
    await stage.tapOn('#submit')
    await stage.sees('确定交卷吗')
  }),
  screen('odd', 'paper-handing-in-offline', async (stage) => {
    await newPaper(stage)
    await stage.losesNetwork()
    await stage.tapOn('#sheet')
    await stage.tapOn('#submit')
    await stage.tapOn('.taro-modal__foot > *')
    await stage.sees('正在重试')
  }),
  screen('odd', 'paper-not-found', async (stage) => {
    const { attemptId } = await stage.once(() => stage.me.begins('free'))
    await stage.go(places.paper(attemptId.replace(/\d+$/, '99')), '没有找到这次答题')
  }),
]
