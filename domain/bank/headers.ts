/** What a column of a bank holds. `sort` is a type or a category: offices use the same names for both. */
export type Field =
  | 'number'
  | 'stem'
  | 'type'
  | 'sort'
  | 'options'
  | 'answer'
  | 'explanation'
  | 'law'
  | 'category'
  | 'difficulty'
  | 'tags'

export interface Columns {
  fields: Partial<Record<Field, number>>
  /** One column an option, in their order; empty where they share a cell or there are none. */
  options: number[]
  /** Columns that say where a question belongs, from the widest to the narrowest. */
  categories: number[]
}

const aliases: Record<Field, string> = {
  number: '序号 题号 编号 号 no 试题编号',
  stem: '题目 问题 试题 题干 题目内容 试题内容 试题题干 问题内容 题目名称 题目描述 试题题目 题目题干 内容 考题 考题内容 题面',
  type: '题型 题目类型 试题类型 题类型 问题类型 考题类型 题目题型',
  sort: '类型 题目分类 试题分类 题类 种类 分类 类别',
  options: '选项 备选项 备选答案 选项内容 可选项 答案选项',
  answer: '答案 正确选项 正确答案 参考答案 标准答案 正确项 答案项 试题答案 题目答案 正确选择',
  explanation: '解析 答案解析 试题解析 题目解析 解答 说明 答题解析 解释 分析',
  law: '依据 法律依据 法条 出处 来源 政策依据 答案出处 题目出处 条款',
  category: '所属范围 范围 章节 所属章节 科目 所属科目 专业 所属分类 题目范围 题库 所属题库 模块 领域',
  difficulty: '难度 题目难度 试题难度 难易度 难易程度 难度等级 难度系数',
  tags: '知识点 标签 考点 关键词 题目标签 试题标签 涉及知识点',
}

const fieldOf = new Map(
  Object.entries(aliases).flatMap(([field, names]) => names.split(' ').map((name) => [name, field as Field])),
)

/** The columns of a header row, or null: without a column of questions and one more that we know it is none. */
export function findHeader(cells: readonly string[]): Columns | null {
  const columns: Columns = { fields: {}, options: [], categories: [] }
  const options = new Map<number, number>()
  let last: Field | null = null
  cells.forEach((cell, at) => {
    const name = plain(cell)
    const option = optionOf(name)
    const field = fieldOf.get(name)
    if (option !== null) options.set(option, at)
    else if (last === 'options' && (name === '' || field === 'options')) columns.options.push(at)
    else if (field === 'category' || field === 'sort') columns.categories.push(at)
    else if (field && columns.fields[field] === undefined) columns.fields[field] = at
    if (name !== '') last = option === null ? (field ?? null) : null
  })
  if (options.size > 0) columns.options = fillUp(options)
  else if (columns.options.length > 0) columns.options.unshift(columns.fields.options ?? -1)
  const { stem, answer } = columns.fields
  const known = Object.keys(columns.fields).length + columns.options.length + columns.categories.length
  return stem !== undefined && known >= 2 && (answer !== undefined || known >= 3) ? columns : null
}

/** Columns of 选项A and 选项C without one of B between them are one after the other. */
const fillUp = (options: ReadonlyMap<number, number>): number[] =>
  [...options].sort(([a], [b]) => a - b).map(([, at]) => at)

/** `选项A`, `A`, `A选项`, `备选项1`: which option it is from 0; null for another column. */
function optionOf(name: string): number | null {
  const [, letter, number] =
    /^(?:(?:备选|可选)?(?:选项|答案|选择项|项))?(?:([a-j])|(\d{1,2}))(?:选项|项)?$/.exec(name) ?? []
  if (letter) return letter.charCodeAt(0) - 97
  return number && !/^\d+$/.test(name) ? Number(number) - 1 : null
}

/** Without stars, remarks in brackets and units of measure: `*题目（必填）` is 题目. `选项（A）` keeps its letter. */
const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:#.、_-]/g, '')
    .replace(/[([【]([a-j])[)\]】]/g, '$1')
    .replace(/[([【].*?[)\]】]/g, '')
