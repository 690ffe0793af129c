import { told } from '../told'
import type { OpenAttempt } from '../../../contract/member/attempt'
import type { Ask, District } from '../district'
import { at } from '../sheets'
import { good, openDistrict, publish } from './outside'
import type { ShownPage } from './page'
import { Phone } from './phone'
import { begin, openContest } from './player'
import { pages } from './routes'
import { until } from './until'

export const contestId = 'spring'
export const contestTitle = '工会知识竞赛'

/** A contest at its second hour and, for every test, a new member with the app open. */
export class Seat {
  district!: District
  phone!: Phone
  /** What the member asks without this phone's knowledge. */
  ask!: Ask
  #openid = ''
  #people = 0

  /** Sets the seat up in a test file. */
  static take(): Seat {
    const seat = new Seat()
    beforeAll(async () => {
      seat.district = await openDistrict()
      await publish(seat.district, contestId)
    })
    beforeEach(() => {
      seat.#newMember()
    })
    afterEach(() => {
      seat.phone.kill()
    })
    afterAll(() => seat.district.stop())
    return seat
  }

  /** The open paper as the cloud holds it. */
  async inCloud(): Promise<OpenAttempt> {
    return good(await this.ask('startAttempt', { contestId }))
  }

  /** Someone whose name is known begins a paper. */
  async begin(): Promise<OpenAttempt> {
    good(await this.ask('saveProfile', told('王秀兰', 'desheng')))
    await openContest(this.phone, contestTitle)
    await begin(this.phone)
    return this.inCloud()
  }

  /** To the answer sheet, and from there hands the paper in; gives what was asked before. */
  async handIn(): Promise<string> {
    const { page, windows } = this.phone
    await page.tap('#sheet')
    await page.says('题，没答')
    await page.tap('#submit')
    const question = await windows.question()
    await windows.confirm()
    return question
  }

  /** The member puts the phone away until all is saved. */
  async putAway(): Promise<void> {
    this.phone.hide()
    await this.phone.page.says('已保存')
  }

  /** The member puts the phone away for a while. */
  async sleep(ms: number): Promise<void> {
    await this.putAway()
    this.district.cloud.clock.advance(ms)
    this.phone.show()
  }

  /** The member takes another phone, on which nothing is stored. */
  takeAnotherPhone(): void {
    this.phone.kill()
    this.phone = new Phone(this.district, this.#openid)
    this.phone.start()
  }

  /** The result's page, once it shows this score. */
  async score(words: string): Promise<ShownPage> {
    const result = await this.phone.on(pages.result)
    await until(
      () => result.textOf('#score') === words,
      () => `a score of ${words}: ${result.text()}`,
    )
    return result
  }

  #newMember(): void {
    this.district.cloud.clock.moveTo(at('11-28T10:00'))
    this.#people += 1
    this.#openid = `oSeat${String(this.#people)}`
    this.ask = this.district.phone(this.#openid)
    this.phone = new Phone(this.district, this.#openid)
    this.phone.start()
  }
}
