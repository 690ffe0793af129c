import { told } from '../support/told'
import type { District } from '../support/district'
import { good, openDistrict, publish } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { begin, openContest } from '../support/mini-program/player'
import { pages } from '../support/mini-program/routes'
import { at } from '../support/sheets'

const day = 24 * 3600_000

let district: District
let phone: Phone
beforeAll(async () => {
  district = await openDistrict(at('11-28T10:00'))
  await publish(district, 'spring')
})
afterAll(() => district.stop())
afterEach(() => {
  phone.kill()
})

describe.each([
  { name: 'a month ahead', wrongBy: 30 * day },
  { name: 'a month behind', wrongBy: -30 * day },
  { name: 'ten minutes ahead', wrongBy: 600_000 },
])('a phone whose clock is $name', ({ name, wrongBy }) => {
  const openid = `oClock ${name}`
  beforeEach(() => {
    phone = new Phone(district, openid)
    phone.wrongBy = wrongBy
    phone.start()
  })

  test('shows an open contest as open, also over a list that it had kept', async () => {
    await (await phone.tab('contests')).says('进行中 · 还剩 13 天')
    phone.kill()
    phone.start()
    await (await phone.tab('contests')).says('进行中 · 还剩 13 天')
  })

  test('gives the whole time of the paper, and goes on with it after a new start', async () => {
    const ask = district.phone(openid)
    good(await ask('saveProfile', told('王秀兰', 'desheng')))
    await openContest(phone, '工会知识竞赛')
    const paper = await begin(phone)
    expect(paper.text()).toMatch(/15:00|14:5\d/)
    await paper.tap('#option-1')
    await paper.says('已保存')
    await paper.tap('#next')
    await paper.tap('#option-0')
    phone.kill()

    const { attemptId } = good(await ask('startAttempt', { contestId: 'spring' }))
    phone.start(pages.paper, { id: encodeURIComponent(attemptId) })
    await phone.page.says('第 2 题，共 20 题')
    await phone.page.says('14:5')
    await phone.page.says('已保存')
    const { answers } = good(await ask('startAttempt', { contestId: 'spring' }))
    expect(answers.slice(0, 3)).toEqual([[1], [0], []])
  })
})
