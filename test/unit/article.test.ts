import fc from 'fast-check'
import { changedBlocks } from '../../domain/article/compare'
import { missingIn, type Content } from '../../domain/article/content'
import {
  publishedAtAfter,
  stages,
  steps,
  take,
  type Life,
  type Shown,
  type Stage,
  type Step,
} from '../../domain/article/life'
import { stepsFor } from '../../domain/article/may'
import { shelfHolds } from '../../domain/article/shelves'
import type { Role } from '../../domain/staff'

const life = (stage: Stage, state: Shown = 'unpublished', hands: string[] = ['writer']): Life => ({
  ...{ stage, state, hands },
})
const stageOf = (taken: Life | string) =>
  typeof taken === 'string' ? taken : `${taken.state} ${taken.stage}`

test.each<[string, Life, Step, string, string]>([
  ['a draft is sent to review', life('draft'), 'submit', 'writer', 'unpublished in-review'],
  [
    'a returned one stays returned while it is mended',
    life('returned'),
    'write',
    'writer',
    'unpublished returned',
  ],
  ['nobody writes at what others are reading', life('in-review'), 'write', 'writer', 'article_elsewhere'],
  ['a writer takes it back from review', life('in-review'), 'reopen', 'writer', 'unpublished draft'],
  ['nobody reviews their own', life('in-review'), 'approve', 'writer', 'own_article'],
  ['nor returns it', life('in-review'), 'return', 'writer', 'own_article'],
  ['another approves', life('in-review'), 'approve', 'reviewer', 'unpublished approved'],
  ['a draft is not published', life('draft'), 'publish', 'publisher', 'article_elsewhere'],
  ['what is approved is published', life('approved'), 'publish', 'publisher', 'published settled'],
  ['what is scheduled is published', life('scheduled'), 'publish', 'publisher', 'published settled'],
  ['to edit an approved one voids the approval', life('approved'), 'reopen', 'writer', 'unpublished draft'],
  [
    'a scheduled one is first taken from the schedule',
    life('scheduled'),
    'reopen',
    'writer',
    'article_elsewhere',
  ],
  [
    'editing a published one leaves it published',
    life('settled', 'published', []),
    'reopen',
    'writer',
    'published draft',
  ],
  ['dropping that edit too', life('draft', 'published'), 'discard', 'writer', 'published settled'],
  ['a draft that nobody saw is put aside', life('draft'), 'discard', 'writer', 'unpublished discarded'],
  ['and taken out again', life('discarded'), 'reopen', 'writer', 'unpublished draft'],
  ['what nobody sees is not withdrawn', life('draft'), 'withdraw', 'publisher', 'article_elsewhere'],
  [
    'a withdrawn one keeps the edit beside it',
    life('draft', 'published'),
    'withdraw',
    'publisher',
    'withdrawn draft',
  ],
  [
    'and does not come back by itself',
    life('scheduled', 'published'),
    'withdraw',
    'publisher',
    'withdrawn approved',
  ],
  [
    'it comes back through review',
    life('approved', 'withdrawn'),
    'publish',
    'publisher',
    'published settled',
  ],
])('%s', (_, from, step, by, expected) => {
  expect(stageOf(take(from, step, by))).toBe(expected)
})

test('whatever staff do in whatever order, members see only words that somebody else has approved', () => {
  const act = fc.record({ step: fc.constantFrom(...steps), by: fc.constantFrom('a', 'b', 'c') })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      // The words stand as a count of writings, each with who wrote; what was approved is compared with what comes out.
      let words: string[] = []
      let approved: string | null = null
      let article = life('draft', 'unpublished', [])
      let settled: string[] = []
      for (const { step, by } of acts) {
        const next = take(article, step, by)
        if (typeof next === 'string') continue
        if (step === 'write') words = [...words, by]
        if (step === 'approve') {
          expect(words.slice(settled.length)).not.toContain(by)
          approved = words.join()
        }
        if (step === 'publish') {
          expect(words.join()).toBe(approved)
          settled = words
        }
        if (step === 'discard' && next.stage === 'settled') words = settled
        article = next
      }
    }),
  )
})

test('members lose an article by its being withdrawn alone, and every stage but what is settled has a shelf', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stages), fc.constantFrom(...steps), (stage, step) => {
      const next = take(life(stage, 'published', []), step, 'x')
      if (typeof next !== 'string') expect(next.state === 'published').toBe(step !== 'withdraw')
    }),
  )
  const { all: _, ...shelves } = shelfHolds
  const shelved = Object.values(shelves).flatMap((holds) => ('stages' in holds ? holds.stages : []))
  expect([...shelved, 'settled'].sort()).toEqual([...stages].sort())
})

test.each<[Role, Stage, Step[]]>([
  ['writer', 'draft', ['write', 'submit', 'discard']],
  ['writer', 'in-review', ['reopen']],
  ['reviewer', 'in-review', ['return', 'approve']],
  ['reviewer', 'draft', []],
  ['publisher', 'approved', ['schedule', 'publish', 'withdraw']],
  ['publisher', 'scheduled', ['unschedule', 'publish', 'withdraw']],
  ['administrator', 'in-review', ['withdraw']],
  ['organiser', 'in-review', []],
])('a %s finds with what is published and %s: %j', (role, stage, expected) => {
  const grants = [{ role, scope: { level: 'district' } as const }]
  const found = stepsFor(life(stage, 'published', ['somebody']), { id: 'me', grants }, 'district')
  expect([...found].sort()).toEqual([...expected].sort())
})

test('a correction keeps the place in the list, what comes back is new', () => {
  expect(publishedAtAfter({ state: 'published', publishedAt: 5 }, 9)).toBe(5)
  expect(publishedAtAfter({ state: 'withdrawn', publishedAt: 5 }, 9)).toBe(9)
})

test('before review an article has a title, a channel, words for every picture, and no gap', () => {
  const empty: Content = {
    ...{ title: '', digest: '', channel: 'none', cover: 'cloud://e.b/c.png', coverAlt: '' },
    ...{ source: '', author: '', blocks: [] },
  }
  expect(missingIn(empty, ['rights'])).toEqual(['title', 'channel', 'body', 'cover-words'])
  const picture = { kind: 'picture', src: 'cloud://e.b/p.png', alt: '', caption: '' } as const
  const blocks = [picture, { kind: 'gap', name: '图' } as const]
  const most = { ...empty, title: '题', channel: 'rights', coverAlt: '封面', blocks }
  expect(missingIn(most, ['rights'])).toEqual(['picture', 'picture-words'])
  const whole = { ...most, blocks: [{ ...picture, caption: '说明' }] }
  expect(missingIn(whole, ['rights'])).toEqual([])
})

test('of two versions the blocks are marked that the other does not have', () => {
  const p = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text }] })
  const { before, after } = changedBlocks([p('一'), p('二'), p('三')], [p('一'), p('新'), p('三'), p('四')])
  expect([[...before], [...after]]).toEqual([[1], [1, 3]])
})
