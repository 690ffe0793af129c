import type { RuleSheet } from '../../../domain/rule-sheet'
import { openAt } from '../../../domain/open-at'
import { publishContest } from '../../../cloudfunctions/referee/publish'
import { readBank } from '../../../seed/bank'
import { openSheet } from '../../../seed/sheets'
import { good, type District } from '../../support/district'
import { enterprise, plantManyUnits } from '../../support/many-units'
import { plantOverride } from '../../support/overrides'
import { plantPaper } from '../../support/plant-paper'
import { sheet1 } from '../../support/rule-sheets/sheet-1'
import { appoint, memberIdOf } from '../../support/staff'
import { untilFinal } from '../../support/until-final'
import { Member } from '../member'
import { day, hour } from '../odd-contests'

const pool = { id: 'safety@3', name: '安全生产题库 第 3 版' }

/** Few questions, so that many papers have the same ones. */
async function plantSmallPool({ store }: District): Promise<void> {
  const bank = readBank()
  const questions = bank.questions.filter(({ type }) => type === 'single').slice(0, 12)
  const keys = questions.flatMap(({ id }) => bank.keys.get(id) ?? [])
  await store.contests.insertPool({ _id: `${pool.id}#0`, poolId: pool.id, questions })
  await store.contests.insertKeys({ _id: `${pool.id}#0`, poolId: pool.id, keys })
}

const sheet: RuleSheet = {
  ...openSheet(hour),
  draw: [{ type: 'single', count: 10, points: 10 }],
  show: { score: 'at-once', answers: 'after-close', explanations: 'after-close' },
}

const publish = ({ store, cloud }: District, id: string, more: Partial<RuleSheet>) =>
  publishContest(
    store,
    { id, summary: '学一点身边的法律，答题就能参加抽奖。', sheet: { ...sheet, ...more }, poolId: pool.id },
    cloud.clock.now(),
  )

/** A district in the middle of a contest: one that runs, one that is over and was put right, one to come, and drafts. */
export async function plantRunning(district: District): Promise<void> {
  const { clock } = district.cloud
  await plantSmallPool(district)
  await plantManyUnits(district, 40)
  clock.moveTo(hour - 3 * day)
  const window = (from: number, to: number) => ({
    opens: new Date(hour + from * day).toISOString(),
    closes: new Date(hour + to * day).toISOString(),
  })
  await publish(district, 'ended', { title: '金秋职工普法答题', window: window(-3, -2) })
  await publish(district, 'running', {})
  await publish(district, 'coming', { title: '新春职工普法答题', window: window(12, 30) })
  await play(district, 'ended', 12, -2.4 * day)
  await untilFinal(district, hour - 2 * day)
  await correct(district, 'ended')
  await play(district, 'running', 24, 0)
  await plantPaper(district, { contestId: 'running', openid: 'oDoubtful', unit: null })
  await plantOverride(district, {
    ...{ contestId: 'running', over: 'district', reason: '停电，没有答完' },
    memberId: memberIdOf('oRunner-running-0'),
  })
  for (let turn = 1; turn < 4; turn += 1) await lookAfter(district, turn)
  await plantDrafts(district)
}

/** Members of several units, each with a paper; every third leaves more open. */
async function play(district: District, contestId: string, count: number, from: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const member = new Member(district, `oRunner-${contestId}-${String(n)}`, '张建国')
    await member.isCalled('张建国', enterprise(n % 7))
    await member.plays(contestId, n % 3 === 0 ? 4 : 1, 3 + (n % 5), from - n * 40 * 60_000)
  }
}

async function lookAfter(district: District, turn: number): Promise<void> {
  district.cloud.clock.moveTo(hour + turn * 61_000)
  await district.tick()
  await district.runErrands()
  district.cloud.clock.moveTo(hour)
}

async function correct(district: District, contestId: string): Promise<void> {
  const { clock } = district.cloud
  await new Member(district, 'oCorrector', '李桂英').isCalled('李桂英')
  await appoint(district, 'oCorrector', ['organiser', 'district'])
  const questionId = (await district.store.contests.pool(pool.id, clock.now()))[0]?.id ?? ''
  const corrections = [{ kind: 'withdrawn' as const, questionId }]
  const ask = district.desk('oCorrector')
  good(await ask('correctContest', { contestId, holds: 1, corrections, reason: '题目有两个正确答案' }))
  for (let turn = 0; turn < 4; turn += 1) {
    clock.advance(65_000)
    await district.tick()
    await district.runErrands()
  }
}

async function plantDrafts(district: District): Promise<void> {
  const ask = district.desk('oCorrector')
  const whole = { ...openAt(sheet1, hour + 5 * day), title: '西城区职工安全生产知识竞赛' }
  const half = { title: '“安康杯”竞赛', draw: [{ type: 'multiple', count: 20, points: 2 }] }
  for (const [draftId, typed] of Object.entries({ whole, half }))
    good(
      await ask('saveDraft', {
        ...{ draftId, revision: 0, summary: '人人讲安全，个个会应急', pool },
        sheet: JSON.stringify(typed),
      }),
    )
}
