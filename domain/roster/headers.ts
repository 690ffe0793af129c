import { folded } from './text'

export type Field =
  'street' | 'enterprise' | 'team' | 'short' | 'code' | 'people' | 'name' | 'phone' | 'last4'

/** Where each field stands in a sheet's rows. */
export type Columns = Partial<Record<Field, number>>

/** What offices call a column. */
const aliases: Record<Field, string> = {
  street: '街道 街镇 街乡 所属街道 所在街道 街道名称 属地街道 街道办事处 街道总工会 所属街道总工会 所属街镇',
  enterprise:
    '单位 企业 单位名称 所在单位 所属单位 工作单位 单位全称 企业名称 所在企业 所属企业 企业全称 工会名称 基层工会 基层工会名称 所在工会 所属工会',
  team: '班组 车间 部门 班组名称 车间名称 部门名称 所在班组 所在车间 所在部门 所属班组 所属部门 车间班组 班组车间 车间/班组 班组/车间 部门/班组 班组/部门 工会小组 科室',
  short: '简称 单位简称 企业简称',
  code: '单位编码 单位代码 统一社会信用代码 社会信用代码 信用代码 组织机构代码 机构代码 编码',
  people: '人数 会员数 会员人数 会员总数 职工人数 职工数 职工总数 总人数 在册人数 在职人数',
  name: '姓名 名字 会员姓名 职工姓名',
  phone: '手机 手机号 手机号码 联系电话 电话 电话号码 联系方式 移动电话 联系手机 会员手机号',
  last4: '手机后四位 手机尾号 后四位 手机号后四位 手机号码后四位 电话后四位 尾号 手机后4位 手机号后4位 后4位',
}

const fieldOf = new Map(
  Object.entries(aliases).flatMap(([field, names]) => names.split(' ').map((name) => [name, field as Field])),
)

/** The columns of a header row, or null: a title line names no two of them. */
export function findHeader(cells: readonly string[]): Columns | null {
  const columns: Columns = {}
  cells.forEach((cell, at) => {
    const field = fieldOf.get(plain(cell))
    if (field && columns[field] === undefined) columns[field] = at
  })
  const named = Object.keys(columns).length
  return named >= 2 && (columns.enterprise ?? columns.name) !== undefined ? columns : null
}

/** Without stars, remarks in brackets and units of measure: `*姓名（必填）` is 姓名. */
const plain = (cell: string): string =>
  folded(cell)
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[*:#]/g, '')

export const isPeopleSheet = (columns: Columns): boolean => columns.name !== undefined

/** What this sheet lacks to be read, as the names of columns; null when nothing. */
export function missingColumn(columns: Columns): string | null {
  if (!isPeopleSheet(columns)) return columns.street === undefined ? '街道' : null
  if (columns.enterprise === undefined) return '单位'
  return (columns.phone ?? columns.last4) === undefined ? '手机号' : null
}
