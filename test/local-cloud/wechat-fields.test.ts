import fc from 'fast-check'
import type { FieldType } from '../../local-cloud'
import { fieldProblem } from '../../local-cloud/wechat/fields'
import { readForm } from '../../local-cloud/wechat/multipart'

const cases: Record<FieldType, { fits: string[]; not: string[] }> = {
  thing: { fits: ['安全生产月知识竞赛', '字'.repeat(20), 'a, b! 1'], not: ['字'.repeat(21), '一\n二'] },
  number: { fits: ['0', '12.50', '9'.repeat(32)], not: ['9'.repeat(33), '1,000', '-1', '3个', '1.'] },
  letter: { fits: ['abcXYZ'], not: ['a1', 'a b', 'a'.repeat(33)] },
  symbol: { fits: ['!?', '★'], not: ['!!!!!!', 'a', '1'] },
  character_string: { fits: ['KH-2026_01', 'x'.repeat(32)], not: ['编号1', 'x'.repeat(33), 'a b'] },
  time: {
    fits: ['15:01', '9:05', '2026年11月23日 15:01', '2026-11-23 15:01:30', '15:01~16:00'],
    not: [
      '25:00',
      '15:60',
      '2026年11月23日',
      '2026年2月30日 15:01',
      '下午3点',
      '15:01~16:00~17:00',
      '15:01 '.repeat(2),
    ],
  },
  date: {
    fits: ['2026年11月23日', '2026-11-23', '2026年1月5日 15:01', '2026年1月5日~2026年1月6日'],
    not: ['2026年13月1日', '2026-02-29', '15:01', '11月23日', '2026-11/23'],
  },
  amount: { fits: ['¥12.3元', '¥100', '0.05'], not: ['100美元', '12345678901', '-5'] },
  phone_number: { fits: ['+86-0766-66888866', '13800000000'], not: ['1'.repeat(18), '隐私保护'] },
  car_number: { fits: ['粤A8Z888挂', '京A12345'], not: ['粤A8Z8888挂', '京京A123'] },
  name: { fits: ['张*', '欧阳娜娜', 'Li Na'], not: ['用户410774', '张'.repeat(11), 'a'.repeat(21)] },
  phrase: { fits: ['进行中', '已通过啦啦'], not: ['已经通过审核', '通过!', 'ok'] },
}

test.each(Object.entries(cases) as [FieldType, { fits: string[]; not: string[] }][])(
  '%s holds what WeChat’s table says',
  (type, { fits, not }) => {
    expect(fits.filter((text) => fieldProblem(type, text) !== null)).toEqual([])
    expect(not.filter((text) => fieldProblem(type, text) === null)).toEqual([])
    expect(fieldProblem(type, '  ')).toBe('is empty')
  },
)

test('a form of any bytes gives back its parts', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.string(), (bytes, text) => {
      const body = Buffer.concat([
        Buffer.from(`--mark\r\nContent-Disposition: form-data; name="action"\r\n\r\n${text}`),
        Buffer.from('\r\n--mark\r\nContent-Disposition: form-data; name="requestData"\r\nX: y\r\n\r\n'),
        bytes,
        Buffer.from('\r\n--mark--\r\n'),
      ])
      const parts = readForm('multipart/form-data; boundary=mark', body)
      expect(parts.get('requestData')).toEqual(Buffer.from(bytes))
      expect(parts.get('action')?.toString()).toBe(text)
    }),
  )
})

test('bytes that are no form have no parts', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(readForm('multipart/form-data; boundary=mark', Buffer.from(bytes)).size).toBe(0)
    }),
  )
  expect(readForm('multipart/form-data', Buffer.from('--\r\n')).size).toBe(0)
})
