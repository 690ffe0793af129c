import { useMemo } from 'react'
import { Select, Table } from 'tdesign-react'
import { answerText, type BankEntry } from '../../../domain/bank/entry'
import { typeWords } from '../../../domain/words'
import { Empty } from '../../parts/Empty'
import { Filters } from '../../parts/Filters'
import { useFilters } from '../../parts/useFilters'
import { types } from './counts'
import styles from './index.module.css'

const difficulties = { 1: '易', 2: '中', 3: '难' } as const
const perPage = 50
const label = (text: string) => ({ 'aria-label': text }) as object

/** A version's questions with their answers; the filters are in the address. */
export function QuestionTable({ entries }: { entries: readonly BankEntry[] }) {
  const [filters, set] = useFilters(['type', 'category', 'tag', 'text', 'page'])
  const categories = useMemo(() => distinct(entries.map(({ question }) => question.category)), [entries])
  const tags = useMemo(() => distinct(entries.flatMap(({ question }) => question.tags ?? [])), [entries])
  const { type, category, tag, text } = filters
  const found = useMemo(
    () =>
      entries
        .map((entry, at) => ({ ...entry, id: entry.question.id, at: at + 1 }))
        .filter(({ question, key }) => {
          const said = [question.stem, ...question.options, key.explanation, key.law].join('\n')
          return (
            (type === '' || question.type === type) &&
            (category === '' || question.category === category) &&
            (tag === '' || question.tags?.includes(tag)) &&
            (text === '' || said.toLowerCase().includes(text.toLowerCase()))
          )
        }),
    [entries, type, category, tag, text],
  )
  const page = Math.min(
    Math.max(1, Number(filters.page) || 1),
    Math.max(1, Math.ceil(found.length / perPage)),
  )
  return (
    <>
      <Filters>
        <input
          type="search"
          className={styles.search}
          aria-label="找题目"
          placeholder="找题干、选项、解析里的文字"
          value={text}
          onChange={(event) => set({ text: event.target.value, page: '' })}
        />
        <Choice
          name="题型"
          value={type}
          options={types.map((one) => [one, typeWords[one]])}
          onChange={(value) => set({ type: value, page: '' })}
        />
        <Choice
          name="分类"
          value={category}
          options={categories.map((one) => [one, one])}
          onChange={(value) => set({ category: value, page: '' })}
        />
        {tags.length > 0 && (
          <Choice
            name="标签"
            value={tag}
            options={tags.map((one) => [one, one])}
            onChange={(value) => set({ tag: value, page: '' })}
          />
        )}
        <span role="status">{found.length} 题</span>
      </Filters>
      {found.length === 0 ? (
        <Empty text="没有这样的题目。" />
      ) : (
        <Table
          rowKey="id"
          size="small"
          verticalAlign="top"
          data={found.slice((page - 1) * perPage, page * perPage)}
          pagination={{
            current: page,
            pageSize: perPage,
            total: found.length,
            showPageSize: false,
            onChange: ({ current }) => set({ page: current === 1 ? '' : String(current) }),
          }}
          disableDataPage
          columns={[
            { colKey: 'at', title: '序号', width: 70, align: 'right' },
            { colKey: 'type', title: '题型', width: 90, cell: ({ row }) => typeWords[row.question.type] },
            { colKey: 'stem', title: '题目', cell: ({ row }) => <Question entry={row} /> },
            { colKey: 'category', title: '分类', width: 140, cell: ({ row }) => row.question.category },
            {
              colKey: 'difficulty',
              title: '难度',
              width: 64,
              cell: ({ row }) => difficulties[row.question.difficulty],
            },
          ]}
        />
      )}
    </>
  )
}

const distinct = (all: readonly string[]): string[] =>
  [...new Set(all)].sort((a, b) => a.localeCompare(b, 'zh'))

const Choice = ({
  name,
  value,
  options,
  onChange,
}: {
  name: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onChange: (value: string) => void
}) => (
  <Select
    className={styles.choice ?? ''}
    inputProps={label(name)}
    clearable
    filterable={options.length > 8}
    placeholder={`全部${name}`}
    value={value}
    options={options.map(([one, words]) => ({ value: one, label: words }))}
    onChange={(chosen) => onChange(typeof chosen === 'string' ? chosen : '')}
  />
)

/** The stem, its options with the right ones marked, and what is said about the answer. */
const Question = ({ entry }: { entry: BankEntry }) => {
  const { question, key } = entry
  const isChoice = question.type === 'single' || question.type === 'multiple'
  return (
    <div className={styles.question}>
      <p className={styles.stem}>{question.stem}</p>
      {isChoice && (
        <ol className={styles.options}>
          {question.options.map((option, at) => (
            <li key={option} className={key.right.includes(at) ? styles.right : undefined}>
              {option}
              {key.right.includes(at) && <span className="visually-hidden">（正确）</span>}
            </li>
          ))}
        </ol>
      )}
      <p className={styles.said}>
        答案：{answerText(entry)}
        {key.explanation !== '' && ` · ${key.explanation}`}
        {key.law !== '' && ` · ${key.law}`}
      </p>
    </div>
  )
}
