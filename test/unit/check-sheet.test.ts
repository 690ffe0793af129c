import { checkSheet } from '../../domain/check-sheet'
import type { GatePlan } from '../../domain/gates'
import type { RuleSheet } from '../../domain/rule-sheet'
import type { UnitBoardRule } from '../../domain/unit-board'
import { makePool } from '../support/pool'
import { sheet3 } from '../support/rule-sheets/sheet-3'

type Row = [sentence: string, more: Partial<RuleSheet>]

const gates: GatePlan = {
  gates: [{ name: '一' }, { name: '二' }],
  opening: 'together',
  missed: 'can-be-made-up',
  order: 'any',
  passPercent: 60,
  triesEach: null,
  worth: 'marks',
}
const street: UnitBoardRule = {
  level: 'street',
  order: 'total',
  minMembers: 1,
  ties: [],
  shared: true,
  top: 10,
}
const weighed: UnitBoardRule = {
  ...street,
  order: 'composite',
  weights: { coverage: 40, marks: 40, activity: 20 },
  fullActivity: 10,
}
const bonus = { kind: 'sign-in', points: 1, perDay: 1, inAll: null } as const
const { window, paper, asks } = sheet3
const noUnit = asks.filter(({ field }) => field !== 'unit')
const row = { type: 'single', count: 10, points: 5 } as const

const refused: Row[] = [
  ['竞赛没有名称。', { title: ' ' }],
  ['开始时间看不懂，要写明年月日、钟点和时区。', { window: { ...window, opens: '2022-11-28 09:00' } }],
  ['结束时间看不懂，要写明年月日、钟点和时区。', { window: { ...window, closes: '' } }],
  ['结束时间不在开始时间之后。', { window: { opens: window.closes, closes: window.opens } }],
  ['竞赛还没结束，个人信息就要删除了。', { keepUntil: '2022-12-11T18:00:14+08:00' }],
  [
    '每天的答题时间从 21:00 到 09:00，开始不在结束之前。',
    { window: { ...window, hours: { from: '21:00', to: '09:00' } } },
  ],
  [
    '每天的答题时间看不懂，要写成 09:00 这样的钟点。',
    { window: { ...window, hours: { from: '9点', to: '21:00' } } },
  ],
  ['停答的日子看不懂，要写成 2026-10-01 这样的日期。', { window: { ...window, daysOff: ['2022-02-30'] } }],
  ['整个竞赛期间没有一个时间可以答题。', { window: { ...window, weekdaysOff: [0, 1, 2, 3, 4, 5, 6] } }],
  ['试卷没有题。', { draw: [] }],
  ['试卷第 1 行（单选题 41 道）题不够：题库里保证抽得到的只有 40 道。', { draw: [{ ...row, count: 41 }] }],
  ['试卷第 1 行（单选题 10 道）的每题分值要大于 0，最多两位小数。', { draw: [{ ...row, points: 0.125 }] }],
  ['试卷第 1 行（单选题 0.5 道）的题数要是 1 或更大的整数。', { draw: [{ ...row, count: 0.5 }] }],
  ['一份试卷的答题时间比整个竞赛还长。', { paper: { ...paper, seconds: 14 * 86_400 } }],
  [
    '每题 60 秒，全卷要 1200 秒，可一份试卷只有 900 秒，后面的题答不到。',
    { paper: { ...paper, perQuestion: 60 } },
  ],
  ['高分线是 101 分，可一份试卷最多 100 分。', { high: 101 }],
  ['每天可答 3 次，总共却只能答 2 次。', { tries: { perDay: 3, inAll: 2 } }],
  ['每天的次数要是 1 或更大的整数。', { tries: { perDay: 0, inAll: null } }],
  [
    '两次之间要等的时间比整个竞赛还长，第二次答不了。',
    { tries: { perDay: null, inAll: 2, minutesBetween: 20_000 } },
  ],
  ['公布的名次要在 1 到 1000 之间。', { board: { ...sheet3.board, top: 1001 } }],
  [
    '得分不公布，榜也就不公布，可是有按名次的奖项。',
    {
      show: { ...sheet3.show, score: 'never' },
      awards: [{ kind: 'places', from: 1, to: 3, name: '一等奖' }],
    },
  ],
  ['要闯关，却一关也没有。', { gates: { ...gates, gates: [] } }],
  ['闯关时每关取最好的一次再相加，计分方式只能选“取最好的一次”。', { gates, counts: 'sum', awards: [] }],
  ['过关的百分比要在 1 到 100 之间。', { gates: { ...gates, passPercent: 0 } }],
  [
    '每天开一关，一共 15 关，可竞赛只有 14 天，最后几关开不了。',
    {
      gates: {
        ...gates,
        opening: 'one-a-day',
        gates: Array.from({ length: 15 }, (_, at) => ({ name: `${at}` })),
      },
    },
  ],
  [
    '第 2 关开放的那天停答，又不能补，没有人能答。',
    { gates: { ...gates, opening: 'one-a-day', missed: 'lost' }, window: { ...window, weekdaysOff: [2] } },
  ],
  [
    '要依次过关，得分就要交卷后马上能看：过没过关，从下一关开没开就看得出来。',
    { gates: { ...gates, order: 'in-turn' }, show: { ...sheet3.show, score: 'after-close' } },
  ],
  [
    '第 2 关“难关”第 1 行（多选题 41 道）题不够：题库里保证抽得到的只有 40 道。',
    {
      gates: {
        ...gates,
        gates: [{ name: '一' }, { name: '难关', draw: [{ type: 'multiple', count: 41, points: 2 }] }],
      },
    },
  ],
  [
    '一共 2 关，可每人最多只能答 1 次，点不亮全部关卡。',
    { gates, tries: { perDay: 1, inAll: 1 }, awards: [{ kind: 'all-lit', name: '证书' }] },
  ],
  ['“证书”发给点亮全部关卡的人，可竞赛没有关卡。', { awards: [{ kind: 'all-lit', name: '证书' }] }],
  ['有单位榜，就要把单位列为必填。', { units: [street], asks: noUnit }],
  ['同一级单位写了两个榜。', { units: [street, street] }],
  ['街道榜的比法有重复的。', { units: [{ ...street, ties: ['total'] }] }],
  ['街道榜要比高分人数，却没有写多少分算高分。', { units: [{ ...street, ties: ['highs'] }] }],
  ['街道榜要比点亮全部关卡的人数，竞赛却没有关卡。', { units: [{ ...street, ties: ['lit'] }] }],
  ['街道榜比综合得分，却没有写各占多少。', { units: [{ ...street, order: 'composite' }] }],
  [
    '街道榜的各部分加起来是 90%，不是 100%。',
    { units: [{ ...weighed, weights: { coverage: 40, marks: 40, activity: 10 } }] },
  ],
  [
    '街道榜的活跃度要人均答 50 次才算满分，可每人最多只能答 42 次。',
    { units: [{ ...weighed, fullActivity: 50 }] },
  ],
  [
    '街道榜的综合得分要算成绩占满分多少，可是次数不限、得分相加，没有满分。',
    { units: [weighed], counts: 'sum', tries: { perDay: null, inAll: null } },
  ],
  ['同一种加分写了两遍。', { bonus: [bonus, bonus] }],
  ['“签到”的加分每天最多 3 次，总共却最多 2 次。', { bonus: [{ ...bonus, perDay: 3, inAll: 2 }] }],
  ['“签到”的加分要大于 0，最多两位小数。', { bonus: [{ ...bonus, points: -1 }] }],
  ['“答得好”的加分要写明答对百分之多少才有，在 1 到 100 之间。', { bonus: [{ ...bonus, kind: 'accuracy' }] }],
  ['看视频能加分，可各关都没有视频。', { bonus: [{ ...bonus, kind: 'watch' }] }],
  [
    '“幸运奖”要单次 101 分，可一份试卷最多 100 分。',
    { awards: [{ kind: 'lottery', atLeast: 101, name: '幸运奖' }] },
  ],
  [
    '“奖”从第 3 名到第 1 名，名次写反了或不是整数。',
    { awards: [{ kind: 'places', from: 3, to: 1, name: '奖' }] },
  ],
  [
    '“奖”发到第 101 名，可榜上只公布前 100 名。',
    { awards: [{ kind: 'places', from: 1, to: 101, name: '奖' }] },
  ],
  [
    '“乙”和“甲”的名次有重叠。',
    {
      awards: [
        { kind: 'places', from: 1, to: 3, name: '甲' },
        { kind: 'places', from: 3, to: 5, name: '乙' },
      ],
    },
  ],
  [
    '“奖”要 150 分，可整个竞赛最多只能得 100 分。',
    { awards: [{ kind: 'places', from: 1, to: 3, atLeast: 150, name: '奖' }] },
  ],
  [
    '“组织奖”发给街道，可是没有街道榜。',
    { awards: [{ kind: 'places', board: 'street', from: 1, to: 3, name: '组织奖' }] },
  ],
  [
    '“组织奖”的百分比要大于 0，不超过 100。',
    {
      units: [street],
      awards: [{ kind: 'share', board: 'street', percent: 120, of: 'all', name: '组织奖' }],
    },
  ],
  ['同一项个人信息问了两遍。', { asks: [...asks, asks[0]!] }],
  ['限定了单位，却一个单位也没有列。', { who: { units: [] } }],
  ['限定了单位，就要把单位列为必填。', { who: { units: ['desheng'] }, asks: noUnit }],
  ['只限核对过身份的会员，就要把姓名和手机号列为必填：身份是用这两项核对的。', { who: { verified: true } }],
]

const warned: Row[] = [
  ['没有把姓名和手机号列为必填：一位会员用几个微信参加时，多半认不出来。', { onePerson: 'best' }],
  ['竞赛超过一年，请看看年份有没有写错。', { window: { ...window, opens: '2021-11-28T09:00:00+08:00' } }],
  [
    '次数不限，又把各次得分相加：谁答得多谁分高，会有人整天刷分。',
    { counts: 'sum', tries: { perDay: null, inAll: null } },
  ],
  ['只有第一次算数，却可以答很多次，后面的只能当练习。', { counts: 'first' }],
  [
    '交卷就能看正确答案，又可以再答，抽到同样的题就能照着答。',
    { show: { ...sheet3.show, answers: 'at-once' } },
  ],
  ['每题 30 秒，600 秒就答完了，一份试卷的 900 秒用不满。', { paper: { ...paper, perQuestion: 30 } }],
  ['榜上显示全名，请先征得会员同意。', { names: 'full' }],
  ['同时开放，没有“过期不补”的关。', { gates: { ...gates, missed: 'lost' } }],
  [
    '要依次过关，过期又不能补：漏了一天，后面的关就都不能答了。',
    { gates: { ...gates, opening: 'one-a-day', missed: 'lost', order: 'in-turn' } },
  ],
  [
    '街道榜比人均得分，却没有最少参加人数：只有一个人参加的单位也能得第一。',
    { units: [{ ...street, order: 'mean' }] },
  ],
  [
    '街道榜不设并列：样样都相同的单位只能按名册上的先后排，请看看是否妥当。',
    { units: [{ ...street, shared: false }] },
  ],
  ['微信不允许用分数或奖品鼓励转发', { bonus: [{ ...bonus, kind: 'share' }] }],
]

const found = (more: Partial<RuleSheet>) => checkSheet({ ...sheet3, ...more }, makePool(40).questions)

describe('a sheet that contradicts itself is refused, with the sentence that says why', () => {
  test.each(refused)('%s', (sentence, more) => {
    expect(found(more).filter(({ level }) => level === 'refuse')).toEqual([
      expect.objectContaining({ sentence }),
    ])
  })
})

describe('a sheet that nobody may have meant so is warned of, and can be published', () => {
  test.each(warned)('%s', (sentence, more) => {
    const findings = found(more)
    expect(findings.filter(({ level }) => level === 'refuse')).toEqual([])
    expect(findings.map((finding) => finding.sentence)).toEqual(
      expect.arrayContaining([expect.stringContaining(sentence)]),
    )
  })
})
