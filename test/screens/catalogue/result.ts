import { good } from '../../support/district'
import { fold } from '../fold'
import { wrongAnswersTo } from '../member'
import { places } from '../places'
import { screen } from '../screen'

export const result = [
  screen('odd', 'result-good', async (stage) => {
    const id = await stage.once(async () => {
      await stage.me.plays('free', 4)
      const attemptId = await stage.me.plays('free', 0)
      await fold(stage.district)
      return attemptId
    })
    await stage.go(places.result(id), '刷新了您的最好成绩')
    await stage.sees('再答一次')
  }),
  screen('odd', 'result-zero', async (stage) => {
    const id = await stage.once(async () => {
      const open = await stage.me.begins('today')
      const { attemptId, revision } = open
      good(await stage.me.ask('submitAttempt', { attemptId, answers: wrongAnswersTo(open), revision }))
      return attemptId
    })
    await stage.go(places.result(id), '回到竞赛')
  }),
  screen('odd', 'result-expired', async (stage) => {
    const id = await stage.once(async () => {
      stage.itIs(-3600_000)
      return (await stage.me.begins('free')).attemptId
    })
    stage.itIs(0)
    await stage.go(places.result(id), '时间到')
  }),
  screen('odd', 'result-already', async (stage) => {
    const { attemptId, revision } = await stage.me.begins('free')
    await stage.go(places.paper(attemptId), '共 10 题')
    const answers = Array.from({ length: 10 }, () => [0])
    good(await stage.me.ask('submitAttempt', { attemptId, answers, revision }))
    await stage.tapOn('#sheet')
    await stage.tapOn('#submit')
    await stage.tapOn('.taro-modal__foot > *')
    await stage.sees('以先交的为准')
  }),
  screen('odd', 'result-hidden', async (stage) => {
    const id = await stage.once(() => stage.me.plays('hidden', 1))
    await stage.go(places.result(id), '已交卷')
  }),
  screen('odd', 'result-long', async (stage) => {
    const id = await stage.once(() => stage.me.plays('long', 17, 88))
    await stage.go(places.result(id), '这是您的第一份成绩')
  }),
]

export const review = [
  screen('odd', 'review-all', async (stage) => {
    const id = await stage.once(async () => {
      const open = await stage.me.begins('free')
      const { attemptId, revision } = open
      const answers = wrongAnswersTo(open).map((wrong, at) => (at % 3 === 0 ? wrong : []))
      good(await stage.me.ask('submitAttempt', { attemptId, answers, revision }))
      return attemptId
    })
    await stage.go(places.review(id), '第 1 题')
  }),
  screen('odd', 'review-right', async (stage) => {
    const id = await stage.once(() => stage.me.plays('free', 1))
    await stage.go(places.review(id), '第 1 题')
  }),
  screen('odd', 'review-wrong-only', async (stage) => {
    const id = await stage.once(() => stage.me.plays('free', 2))
    await stage.go(places.review(id), '只看错题')
    await stage.tapOn('#tab-wrong [role=tab]')
    await stage.sees('没有答')
  }),
  screen('odd', 'review-none-wrong', async (stage) => {
    const id = await stage.once(() => stage.me.plays('free', 0))
    await stage.go(places.review(id), '只看错题')
    await stage.tapOn('#tab-wrong [role=tab]')
    await stage.sees('没有错题')
  }),
  screen('odd', 'review-closed', async (stage) => {
    const id = await stage.once(() => stage.me.plays('long', 5))
    await stage.go(places.review(id), '解析还没有开放')
  }),
]
