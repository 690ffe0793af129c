import type { Certificate } from '../../../../contract/member/certificate'
import { beijingDay } from '../../../../domain/time'
import { placeWords } from '../parts/place-words'

/** What stands on a certificate, part by part. */
export interface CertificateWords {
  title: string
  name: string
  body: string
  organiser: string
  day: string
  number: string
}

export function certificateWords(certificate: Certificate): CertificateWords {
  const { name, awards, organiser, issuedAt, number } = certificate
  return {
    title: awards.length > 0 ? '获奖证书' : '参赛证书',
    name,
    body: bodyOf(certificate),
    organiser,
    day: dayInFull(issuedAt),
    number: `编号 ${number}`,
  }
}

/** All of it for who can't see the drawing. */
export const certificateLabel = ({ title, name, body, organiser, day, number }: CertificateWords): string =>
  `${title}，${name}：${body}${organiser}，${day}，${number}`

function bodyOf({ contest, opensAt, closesAt, score, place, awards }: Certificate): string {
  const where = `“${contest}”（${days(opensAt, closesAt)}）`
  const facts = [
    ...(score === null ? [] : [`成绩 ${String(score)} 分`]),
    ...(place ? [`个人榜${placeWords(place)}`] : []),
    ...(awards.length > 0 ? [`获${awards.join('、')}`] : []),
  ]
  return facts.length === 0 ? `参加了${where}。特发此证。` : `在${where}中，${facts.join('，')}。特发此证。`
}

/** `2022年11月28日至12月11日`; a year that changes is said again. */
function days(from: number, until: number): string {
  const [first, last] = [dayInFull(from), dayInFull(until)]
  if (first === last) return first
  const year = first.slice(0, 5)
  return `${first}至${last.startsWith(year) ? last.slice(year.length) : last}`
}

/** `2022年12月11日` */
function dayInFull(ms: number): string {
  const [year = '', month = '', day = ''] = beijingDay(ms).split('-')
  return `${year}年${String(Number(month))}月${String(Number(day))}日`
}
