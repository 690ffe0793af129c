import * as cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as never })
let served = 0

interface Event {
  holdUntil?: string
  secret?: string
}

/** Says who asks, by the SDK, at what hour, and how many calls this instance has served. */
export async function main(event: Event, context: { request_id: string }) {
  served += 1
  console.log('asked by', cloud.getWXContext().OPENID)
  const before = cloud.getWXContext()
  if (event.holdUntil !== undefined) await meet(event.holdUntil)
  return {
    before,
    context: cloud.getWXContext(),
    environment: {
      trigger: process.env['TRIGGER_SRC'],
      secret: process.env['SECRET'],
      shell: process.env['LOCAL_CLOUD_SHELL'],
    },
    requestId: context.request_id,
    served,
    event,
    nothing: undefined,
    dates: {
      now: Date.now(),
      made: new Date().getTime(),
      text: Date.parse(Date()),
      given: new Date(0).toISOString(),
      isDate: new Date() instanceof Date && new Date().constructor === Date,
      utc: Date.UTC(2026, 0, 1),
      parsed: Date.parse('2026-01-01T00:00:00Z'),
      length: Date.length,
    },
  }
}

/** Waits until two calls have come to the same place: the test's proof that they run side by side. */
async function meet(place: string) {
  const visits = cloud.database().collection('meetings')
  await visits.add({ data: { place } })
  for (;;) {
    const met = (await visits.where({ place }).count()) as { total: number }
    if (met.total >= 2) return
  }
}
