import type { Browser } from 'playwright-core'
import { resolve } from 'node:path'
import { publishContest } from '../../../cloudfunctions/referee/publish'
import type { OpenAttempt } from '../../../contract/member/attempt'
import { plantArticles } from '../../../seed/articles'
import { plantBank, poolId, type Bank } from '../../../seed/bank'
import { inventMembers } from '../../../seed/members'
import { plantRoster, smallStart } from '../../../seed/roster'
import { openSheet } from '../../../seed/sheets'
import { openDistrict, testKey, type District } from '../district'
import { launchChrome } from './chrome'
import { Visitor } from './visitor'

export const contestId = 'union-law'

/** A district as `npm start` plants it (without the many who played), at this very hour, and a browser to walk in it. */
export interface Town {
  district: District
  /** Someone opens a browser of their own; the same name is the same member with another phone. */
  visit(name: string): Promise<Visitor>
  /** The right positions of a shown paper. */
  rightAnswers(paper: OpenAttempt): number[][]
  leave(): Promise<void>
}

export const openidOf = (name: string): string => `o${name}`.padEnd(28, '0')

export async function openTown(): Promise<Town> {
  const starting = launchChrome()
  const district = await openDistrict(Date.now(), { site: resolve(__dirname, '../../../dist/h5') })
  const now = district.cloud.clock.now()
  const roster = { size: smallStart.size, members: inventMembers(200), memberKey: testKey }
  await plantRoster(district.store, { ...roster, now, say: () => undefined })
  await plantArticles(district.store, now)
  const bank = await plantBank(district.store)
  const contest = { id: contestId, summary: '每人每天三次', sheet: openSheet(now), poolId }
  await publishContest(district.store, contest, now)
  const browser: Browser = await starting
  return {
    district,
    visit: (name) => Visitor.arrive(browser, district.cloud.url, openidOf(name)),
    rightAnswers: (paper) => paper.questions.map((shown) => rightPositions(shown, bank)),
    async leave() {
      await browser.close()
      await district.stop()
    },
  }
}

function rightPositions({ type, stem, options }: OpenAttempt['questions'][number], bank: Bank): number[] {
  const question = bank.questions.find((one) => one.stem === stem && one.type === type)
  const right = question && bank.keys.get(question.id)?.right.map((option) => question.options[option])
  if (!right) throw new Error(`not in the bank: ${stem}`)
  return options.flatMap((option, position) => (right.includes(option) ? [position] : []))
}
