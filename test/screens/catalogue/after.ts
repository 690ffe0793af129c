import { longWinner, silent, winner } from '../over-contests'
import { places } from '../places'
import { screen } from '../screen'
import type { Stage } from '../stage'

const ready = '凭编号核对'

/** What a contest leaves behind for the member. */
export const after = [
  screen('over', 'after-contest', (stage) => stage.go(places.contest('over-small'), '我的证书'), winner),
  screen('empty', 'certificates-none', (stage) => stage.go(places.certificates, '还没有证书')),
  screen('over', 'certificates-one', (stage) => stage.go(places.certificates, '消防安全十问'), winner),
  screen('over', 'certificates-many', (stage) => stage.go(places.certificates, '没有更多了'), longWinner),
  screen('over', 'certificate-prize', (stage) => stage.go(places.certificate('over-small'), ready), winner),
  screen('over', 'certificate-long', (stage) => stage.go(places.certificate('over-long'), ready), longWinner),
  screen(
    'over',
    'certificate-no-score',
    (stage) => stage.go(places.certificate('over-quiet'), ready),
    silent,
  ),
  screen(
    'over',
    'certificate-not',
    (stage) => stage.go(places.certificate('over-small'), '没有计入的成绩'),
    silent,
  ),
  screen('over', 'practice', (stage) => stage.go(places.practice('over-small'), '第 1 题'), winner),
  screen('over', 'practice-checked', async (stage) => {
    await stage.go(places.practice('over-small'), '第 1 题')
    await answers(stage)
  }),
  screen('over', 'practice-end', async (stage) => {
    await stage.go(places.practice('over-small'), '第 1 题')
    for (let nth = 1; nth <= 10; nth += 1) {
      await answers(stage)
      await stage.tap(nth === 10 ? '练完了' : '下一题')
    }
    await stage.sees('再练 10 题')
  }),
  screen('play', 'practice-closed', (stage) => stage.go(places.practice('gates-31'), '现在不能练习')),
  screen('empty', 'mistakes-none', (stage) => stage.go(places.mistakes, '错题本里没有题')),
  screen('over', 'mistakes-practised', async (stage) => {
    await stage.go(places.practice('over-small'), '第 1 题')
    for (let nth = 1; nth <= 4; nth += 1) {
      await answers(stage)
      await stage.tap('下一题')
    }
    await stage.go(places.mistakes, '没有更多了')
  }),
  screen('over', 'mistakes-many', (stage) => stage.go(places.mistakes, '看更多'), silent),
]

/** The first option, right or wrong, and then what is right. */
async function answers(stage: Stage): Promise<void> {
  await stage.tapOn('#option-0')
  await stage.tap('看对不对')
  await stage.page
    .getByText(/下一题|练完了/)
    .locator('visible=true')
    .first()
    .waitFor()
}
