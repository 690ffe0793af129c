import { checkCardCode } from '../../cloudfunctions/registrar/card-code'
import { longUnit } from './long-units'
import { told } from '../support/told'
import type { OpenAttempt } from '../../contract/member/attempt'
import { readBank } from '../../seed/bank'
import { hour } from './odd-contests'
import { good, type Ask, type District } from '../support/district'

const bank = readBank()

/** A member of a screen's own: what is done here, another phone of theirs does through the real door. */
export class Member {
  readonly ask: Ask
  private played = 0

  constructor(
    private readonly district: District,
    readonly openid: string,
    label: string,
  ) {
    district.cloud.addPerson({ openid, label })
    this.ask = district.phone(openid)
  }

  async isCalled(name: string, streetId = 'shichahai'): Promise<void> {
    good(await this.ask('saveProfile', told(name, streetId)))
  }

  /** As staff, or WeChat's word about the phone, would have it. */
  async isChecked(known: { phoneProven: boolean; personId?: string }): Promise<void> {
    await this.isCalled('王秀兰', longUnit)
    const { store } = this.district
    const { code } = good(await this.ask('readCard', {})).card ?? { code: '' }
    const holder = checkCardCode(code, hour, 'a key for tests only')
    const me = 'memberId' in holder ? await store.members.get(holder.memberId) : null
    if (me) await store.members.put({ ...me, phone: '13900001234', personId: null, ...known })
  }

  /** An open paper; the one that is open already, if there is one. */
  async begins(contestId: string): Promise<OpenAttempt> {
    if (good(await this.ask('readProfile', {})).profile === null) await this.isCalled('张建国')
    return good(await this.ask('startAttempt', { contestId }))
  }

  /** Earlier this morning, or so many ms from then, plays a paper to its end; the last `wrong` questions stay open. Gives the attempt's id. */
  async plays(contestId: string, wrong = 0, minutes = 2, from = 0): Promise<string> {
    const { clock } = this.district.cloud
    clock.moveTo(hour + from + (10 * this.played++ - 180) * 60_000)
    const paper = await this.begins(contestId)
    clock.advance(minutes * 60_000 + 7_000)
    const { attemptId, revision } = paper
    good(await this.ask('submitAttempt', { attemptId, answers: answersTo(paper, wrong), revision }))
    clock.moveTo(hour)
    return attemptId
  }
}

/** The right positions of a shown paper of the real bank; the last `wrong` questions are left open. */
function answersTo({ questions }: OpenAttempt, wrong = 0): number[][] {
  return questions.map((shown, at) => {
    const question = bank.questions.find(({ stem, type }) => stem === shown.stem && type === shown.type)
    if (!question || at >= questions.length - wrong) return []
    const right = bank.keys.get(question.id)?.right.map((option) => question.options[option]) ?? []
    return shown.options.flatMap((option, position) => (right.includes(option) ? [position] : []))
  })
}

/** A wrong position for every question. */
export const wrongAnswersTo = (paper: OpenAttempt): number[][] =>
  answersTo(paper).map((right, at) =>
    paper.questions[at]!.options.flatMap((_, position) => (right.includes(position) ? [] : [position])).slice(
      0,
      1,
    ),
  )
