import fc from 'fast-check'
import { readPush } from '../../domain/push-events'
import { reminderData, thing, wechatTime } from '../../domain/reminder-message'
import { outcomeOf } from '../../cloudfunctions/weixin/outcome'
import { at } from '../support/sheets'

const changed = { TemplateId: 't1', SubscribeStatusString: 'reject' }
const off = { kind: 'changed', openid: 'oLi', templateId: 't1', accepts: false }
const event = (Event: string, more: object) => ({
  ToUserName: 'gh_1',
  FromUserName: 'oLi',
  MsgType: 'event',
  Event,
  ...more,
})

describe('what WeChat pushes', () => {
  test.each<[string, unknown, unknown[]]>([
    ['a list of one, as an object', event('subscribe_msg_change_event', { List: changed }), [off]],
    [
      'a list',
      event('subscribe_msg_change_event', { List: [changed, { ...changed, TemplateId: 't2' }] }),
      [off, { ...off, templateId: 't2' }],
    ],
    [
      'nested, with a list',
      event('subscribe_msg_change_event', { SubscribeMsgChangeEvent: { List: [changed] } }),
      [off],
    ],
    [
      'nested, as an array of lists',
      event('subscribe_msg_change_event', { SubscribeMsgChangeEvent: [{ List: changed }] }),
      [off],
    ],
    [
      'what the window answered',
      event('subscribe_msg_popup_event', {
        List: [{ TemplateId: 't1', SubscribeStatusString: 'accept', PopupScene: '2' }],
      }),
      [{ kind: 'answered', openid: 'oLi', templateId: 't1', accepts: true }],
    ],
    [
      'a message that arrived',
      event('subscribe_msg_sent_event', {
        SubscribeMsgSentEvent: {
          List: { TemplateId: 't1', MsgID: '1', ErrorCode: '0', ErrorStatus: 'success' },
        },
      }),
      [{ kind: 'sent', openid: 'oLi', templateId: 't1', errorCode: 0 }],
    ],
    [
      'a number as a number',
      event('subscribe_msg_sent_event', { List: { TemplateId: 't1', ErrorCode: 43101 } }),
      [{ kind: 'sent', openid: 'oLi', templateId: 't1', errorCode: 43101 }],
    ],
    ['an event of another kind', event('user_enter_tempsession', { List: changed }), []],
    ['an event of nobody', { Event: 'subscribe_msg_change_event', List: changed }, []],
    ['what every object has', event('constructor', { List: changed }), []],
  ])('%s', (_, pushed, facts) => expect(readPush(pushed)).toEqual(facts))

  test('gives no fact and no fault when it is rubbish', () => {
    fc.assert(fc.property(fc.anything(), (rubbish) => expect(Array.isArray(readPush(rubbish))).toBe(true)))
  })
})

describe("a reminder's words", () => {
  test("keep to WeChat's limits", () => {
    const fields = { contest: 'thing1', opens: 'time2', remark: 'thing3' }
    expect(reminderData(fields, { title: '工会法律知识竞赛', opensAt: at('11-28T09:00') })).toEqual({
      thing1: { value: '工会法律知识竞赛' },
      time2: { value: '2022年11月28日 09:00' },
      thing3: { value: '竞赛开始了，点开就能答题' },
    })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(Array.from(thing(text)).length).toBeLessThanOrEqual(20),
      ),
    )
    expect(thing('一二三四五六七八九十一二三四五六七八九十一')).toBe(
      '一二三四五六七八九十一二三四五六七八九…',
    )
    expect(wechatTime(at('12-01T00:05'))).toBe('2022年12月1日 00:05')
  })
})

test.each([
  [43101, 'refused'],
  [45009, 'busy'],
  [47003, 'failed'],
  [40037, 'failed'],
  [-1, 'unknown'],
  [-501001, 'unknown'],
  [undefined, 'unknown'],
])('an error %s from WeChat means that the message is %s', (errCode, outcome) => {
  expect(outcomeOf({ errCode, message: 'x' })).toBe(outcome)
})
