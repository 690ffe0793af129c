import * as cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as never })

/** A timer's function: says what it sees of the caller. */
export async function main(event: object) {
  return { event, context: cloud.getWXContext(), trigger: process.env['TRIGGER_SRC'] }
}
