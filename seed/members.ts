import { federation } from '../config/federation'
import { seededRandom } from '../domain/random'

export interface InventedMember {
  openid: string
  name: string
  streetId: string
  label: string
  /** Invented like the rest; the pretend WeChat may prove it. */
  phone: string
  /** The share of questions that this member knows. */
  skill: number
}

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'
const givenNames =
  '建国 秀兰 志强 丽华 海燕 永红 桂英 玉梅 国庆 春生 晓东 淑珍 文静 立新 红霞 振华 宝山 雪梅 少军 小芳 长林 凤琴 鹏飞 佳怡 子涵 雨桐 浩然 思远 明 静 伟 敏'.split(
    ' ',
  )

/** So many members who never lived, always the same ones, spread over the streets. */
export function inventMembers(count: number): InventedMember[] {
  const random = seededRandom('the invented members')
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: count }, (_, index) => {
    const name = pick(surnames) + pick(givenNames)
    const street = pick(federation.streets)
    return {
      openid: `oSeed${String(index).padStart(23, '0')}`,
      name,
      streetId: street.id,
      label: `${name} · ${street.name}`,
      phone: `1990${String(index).padStart(7, '0')}`,
      skill: 0.45 + 0.55 * Math.sqrt(random()),
    }
  })
}
