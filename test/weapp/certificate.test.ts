import type { District } from '../support/district'
import { good, openDistrict, publish } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { pages } from '../support/mini-program/routes'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'
import { told } from '../support/told'
import { untilFinal } from '../support/until-final'

let district: District
let phone: Phone
const openid = 'oCertified'
const ask = () => district.phone(openid)
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring', { awards: [{ kind: 'places', from: 1, to: 3, name: '一等奖' }] })
  good(await ask()('saveProfile', told()))
  const paper = good(await ask()('startAttempt', { contestId: 'spring' }))
  district.cloud.clock.advance(60_000)
  const { attemptId } = paper
  good(await ask()('submitAttempt', { attemptId, answers: answersTo(paper, 1), revision: 1 }))
})
afterAll(() => district.stop())
beforeEach(() => {
  phone = new Phone(district, openid)
  phone.start()
})
afterEach(() => {
  phone.kill()
})

async function openList() {
  await (await phone.tab('me')).tap('证书')
  return phone.on(pages.certificates)
}

async function openCertificate() {
  const list = await openList()
  await list.tap('工会知识竞赛')
  return phone.on(pages.certificate)
}

test('before a contest is over for good there is no certificate, and the list says when there will be', async () => {
  await (await openList()).says('还没有证书。参加过的竞赛名次确定以后')
})

describe('once the board is frozen', () => {
  beforeAll(async () => {
    await untilFinal(district, at('12-11T18:00'))
  })

  test('the certificate is drawn with name, result and number, and put into the album', async () => {
    const page = await openCertificate()
    await page.says('工会工作人员可以凭编号核对')
    const { number } = good(await ask()('readCertificate', { contestId: 'spring' }))
    await page.tap('存到手机相册')
    expect(phone.album.pictures).toHaveLength(1)
    const [words = ''] = phone.album.pictures
    for (const part of ['王秀兰：', '95 分', '第 1 名', '一等奖', '总工会', number])
      expect(words.replaceAll('|', '')).toContain(part)
    expect(phone.windows.toasts).toEqual(['已存到相册'])
  })

  test('who has forbidden pictures is told so and led to the settings, and then it goes', async () => {
    const page = await openCertificate()
    phone.album.closed = true
    await page.tap('存到手机相册')
    await page.says('现在不能存到相册')
    expect(phone.album.pictures).toEqual([])
    await page.tap('去设置')
    await page.tap('存到手机相册')
    expect(phone.album.pictures).toHaveLength(1)
  })

  test('WeChat’s question says that the album is used, and a no is taken as a no', async () => {
    phone.privacy.open = true
    const page = await openCertificate()
    await page.tap('存到手机相册')
    await page.says('用到手机相册，只把您的证书存进去')
    await page.tap('暂不同意')
    await page.says('这次没有存')
    await page.tap('存到手机相册')
    await phone.agree('同意')
    expect(phone.album.pictures).toHaveLength(1)
  })

  test('the contest’s page leads to it, and without a network it is still there', async () => {
    await (await openCertificate()).says('工会工作人员')
    phone.kill()
    phone.start(pages.contest, { id: 'spring' })
    await phone.page.tap('我的证书')
    await (await phone.on(pages.certificate)).says('工会工作人员')
    phone.kill()
    phone.network('down')
    phone.start(pages.certificate, { id: 'spring' })
    await phone.page.tap('存到手机相册')
    expect(phone.album.pictures).toHaveLength(1)
  })
})
