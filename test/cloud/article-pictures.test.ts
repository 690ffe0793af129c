import { readFileSync } from 'node:fs'
import { picturePartsNow } from '../support/articles'
import { good, openDistrict, type AskDesk, type District } from '../support/district'
import { plantUnits, staffMember } from '../support/staff'

let district: District
let writer: AskDesk
beforeAll(async () => {
  district = await openDistrict()
  await plantUnits(district)
  writer = await staffMember(district, 'oWriter', ['writer', 'foundry'])
})
afterAll(() => district.stop())

const partSize = 60_000
async function send(uploadId: string, bytes: Buffer, { without = -1 } = {}) {
  const text = bytes.toString('base64')
  const of = Math.ceil(text.length / partSize)
  let reply: Awaited<ReturnType<typeof one>> | null = null
  const one = (part: number) =>
    writer('addPicture', { uploadId, part, of, data: text.slice(part * partSize, (part + 1) * partSize) })
  for (let part = 0; part < of; part += 1) if (part !== without) reply = await one(part)
  return { reply: reply!, again: () => one(of - 1) }
}
const png = Buffer.concat([readFileSync('seed/pictures/baby-shoes.png'), Buffer.alloc(100_000)])

test('a picture comes in parts and is whole when the last one is there, also when that one comes twice', async () => {
  const { reply, again } = await send('upload-1', png)
  const { stored } = good(reply)
  expect(stored?.picture).toMatch(/^cloud:\/\/.+\/articles\/pictures\/[0-9a-f]{32}\.png$/)
  expect(good(await again()).stored).toEqual(stored)
  const file = Buffer.from(await (await fetch(stored!.url)).arrayBuffer())
  expect(file.equals(png)).toBe(true)
})

test('one with a part missing, one that is none and one that is too large are refused', async () => {
  expect((await send('upload-2', png, { without: 0 })).reply).toMatchObject({ code: 'picture_incomplete' })
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  expect((await send('upload-3', svg)).reply).toMatchObject({ code: 'picture_not_taken' })
  const huge = Buffer.concat([png, Buffer.alloc(1_500_000)])
  expect((await send('upload-4', huge)).reply).toMatchObject({ code: 'picture_not_taken' })
})

test('the parts are gone two days later', async () => {
  expect(await picturePartsNow()).toBeGreaterThan(0)
  await district.store.jobs.put({
    _id: 'expire-daily',
    door: 'errands',
    kind: 'expire-daily',
    due: 0,
    leasedUntil: 0,
  })
  district.cloud.clock.advance(2 * 86_400_000)
  await district.runErrands()
  expect(await picturePartsNow()).toBe(0)
})
