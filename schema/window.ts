import * as v from 'valibot'
import { day, hour, listOf, moment } from './fields'

export const window = v.pipe(
  v.strictObject({
    opens: moment('开始时间'),
    closes: moment('结束时间'),
    hours: v.exactOptional(
      v.pipe(v.strictObject({ from: hour('每天从'), to: hour('每天到') }), v.title('每天开放的时间')),
    ),
    daysOff: v.exactOptional(listOf('不开放的日子', day, 366)),
    weekdaysOff: v.exactOptional(
      listOf('每周不开放的日子', v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), 7),
    ),
  }),
  v.title('时间'),
)
