import { federation } from '../config/federation'
import { seededRandom } from '../domain/random'

export interface Size {
  enterprises: number
  teams: number
}

export interface InventedEnterprise {
  streetId: string
  street: string
  name: string
  short: string
  teams: string[]
  /** How many work here, beside the others. */
  weight: number
}

// Pairs of words that no company is called by, as far as we know.
const firsts = '槐檐榴鸽柿枣苇椿藤菊松竹兰荷桂杏梨雁鹤鹊燕云霞溪泉岚'
const seconds = '荫语影声风雨月光露林桥巷院门井窗灯舟笛墨'
const kinds = [
  ['建筑工程有限公司', '建筑'],
  ['物业管理有限公司', '物业'],
  ['餐饮有限公司', '餐饮'],
  ['小学', '小学'],
  ['社区卫生服务中心', '卫生中心'],
  ['商贸有限公司', '商贸'],
  ['快递服务有限公司', '快递'],
  ['出租汽车有限公司', '出租'],
  ['幼儿园', '幼儿园'],
  ['文化传播有限公司', '文化'],
  ['医院', '医院'],
  ['印刷有限公司', '印刷'],
  ['环境卫生服务中心', '环卫'],
  ['百货商场', '百货'],
  ['养老服务中心', '养老'],
  ['会计师事务所', '会计'],
  ['园林绿化有限公司', '园林'],
  ['食品有限公司', '食品'],
  ['酒店管理有限公司', '酒店'],
  ['信息技术有限公司', '信息'],
  ['律师事务所', '律所'],
] as const
const teams =
  '一班 二班 后勤班 办公室 三班 维修班 财务部 客服部 保洁班 安保班 市场部 质检组 仓储组 配送组 技术部 早班 夜班 食堂 培训部 车队'.split(
    ' ',
  )

/** Every twelfth is too small for teams. */
const hasTeams = (at: number) => at % 12 !== 11

/** So many enterprises that never were, with so many teams in all; a smaller district has the first of a larger one. */
export function inventUnits({ enterprises, teams: inAll }: Size): InventedEnterprise[] {
  const random = seededRandom('the invented enterprises')
  const stems = Array.from(firsts).flatMap((first) => Array.from(seconds, (second) => first + second))
  const invented = Array.from({ length: enterprises }, (_, at): InventedEnterprise => {
    const [kind, short] = kinds[at % kinds.length] ?? kinds[0]
    // A step that shares no factor with their number meets every stem before the first again.
    const stem = stems[(at * 197) % stems.length] ?? ''
    const { length } = federation.streets
    const place = at < length ? at : Math.floor(random() ** 1.3 * length)
    const street = federation.streets[place] ?? { id: '', name: '' }
    const weight = 0.2 + 3 * random() ** 3
    return {
      streetId: street.id,
      street: street.name,
      name: stem + kind,
      short: stem + short,
      teams: [],
      weight,
    }
  })
  spread(invented, inAll)
  return invented
}

/** Each in turn gets one more team while there are some; the heavier come round more often. */
function spread(invented: InventedEnterprise[], inAll: number): void {
  const able = invented.filter((_, at) => hasTeams(at))
  let left = Math.min(inAll, able.length * teams.length)
  for (let round = 1; left > 0; round += 1)
    for (const enterprise of able) {
      const turns = enterprise.teams.length === 0 || enterprise.weight * 8 > round || round > teams.length
      const next = teams[enterprise.teams.length]
      if (left === 0 || !turns || next === undefined) continue
      enterprise.teams.push(next)
      left -= 1
    }
}
