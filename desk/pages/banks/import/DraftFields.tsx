import { useId, type ReactNode } from 'react'
import { Button } from 'tdesign-react'
import type { Difficulty, Draft } from '../../../../domain/bank/draft'
import { settle } from '../../../../domain/bank/settle'
import { tagsOf } from '../../../../domain/bank/words'
import { typeWords } from '../../../../domain/words'
import type { QuestionType } from '../../../../domain/question'
import { cx } from '../../../../src/cx'
import shared from './import.module.css'
import styles from './ItemDesk.module.css'

/** The fields of a question; what is typed holds at once. */
export function DraftFields({
  draft,
  isOut,
  onMend,
}: {
  draft: Draft
  isOut: boolean
  onMend: (field: string, next: Partial<Draft>) => void
}) {
  const { type } = settle(draft)
  const isChoice = draft.options.length > 0 || type === 'single' || type === 'multiple' || type === null
  const option = (at: number, text: string) =>
    onMend(`option ${at}`, { options: draft.options.map((one, n) => (n === at ? text : one)) })
  return (
    <fieldset disabled={isOut} className={styles.fields}>
      <legend className="visually-hidden">题目</legend>
      <Field name="题型">
        {(id) => (
          <select
            id={id}
            value={draft.type ?? ''}
            onChange={(event) =>
              onMend('type', { type: (event.target.value || null) as QuestionType | null })
            }
          >
            <option value="">{type ? `按内容判断：${typeWords[type]}` : '按内容判断'}</option>
            {Object.entries(typeWords).map(([one, words]) => (
              <option key={one} value={one}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="题干">
        {(id) => (
          <textarea
            id={id}
            rows={3}
            value={draft.stem}
            onChange={(event) => onMend('stem', { stem: event.target.value })}
          />
        )}
      </Field>
      {isChoice &&
        draft.options.map((text, at) => (
          <Field key={at} name={`选项 ${letter(at)}`}>
            {(id) => (
              <span className={styles.option}>
                <input id={id} value={text} onChange={(event) => option(at, event.target.value)} />
                <Button
                  variant="text"
                  size="small"
                  disabled={isOut}
                  aria-label={`删除选项 ${letter(at)}`}
                  onClick={() => onMend('options', { options: draft.options.filter((_, n) => n !== at) })}
                >
                  删除
                </Button>
              </span>
            )}
          </Field>
        ))}
      {isChoice && draft.options.length < 10 && (
        <Button
          variant="text"
          size="small"
          disabled={isOut}
          onClick={() => onMend('options', { options: [...draft.options, ''] })}
        >
          加一个选项
        </Button>
      )}
      <Field name="答案" hint={hints[type ?? 'single']}>
        {(id) => (
          <input
            id={id}
            value={draft.answer}
            onChange={(event) => onMend('answer', { answer: event.target.value })}
          />
        )}
      </Field>
      <Field name="解析">
        {(id) => (
          <textarea
            id={id}
            rows={2}
            value={draft.explanation}
            onChange={(event) => onMend('explanation', { explanation: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.short}>
        <Field name="依据">
          {(id) => (
            <input
              id={id}
              value={draft.law}
              onChange={(event) => onMend('law', { law: event.target.value })}
            />
          )}
        </Field>
        <Field name="分类">
          {(id) => (
            <input
              id={id}
              value={draft.category}
              onChange={(event) => onMend('category', { category: event.target.value })}
            />
          )}
        </Field>
        <Field name="标签">
          {(id) => (
            <input
              id={id}
              defaultValue={draft.tags.join('、')}
              onBlur={({ target }) => {
                const tags = tagsOf(target.value)
                if (tags.join() !== draft.tags.join()) onMend('tags', { tags })
              }}
            />
          )}
        </Field>
        <Field name="难度">
          {(id) => (
            <select
              id={id}
              value={draft.difficulty}
              onChange={(event) =>
                onMend('difficulty', { difficulty: Number(event.target.value) as Difficulty })
              }
            >
              <option value={1}>易</option>
              <option value={2}>中</option>
              <option value={3}>难</option>
            </select>
          )}
        </Field>
      </div>
    </fieldset>
  )
}

const letter = (at: number): string => String.fromCharCode(65 + at)

const hints: Record<QuestionType, string> = {
  single: '写选项的字母，例如 B',
  multiple: '写选项的字母，例如 ABD',
  'true-false': '写“正确”或“错误”',
  blanks: '几个空用“；”隔开，同一个空的几种写法用“/”隔开',
}

function Field({
  name,
  hint,
  children,
}: {
  name: string
  hint?: string
  children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <div className={cx(shared.field, styles.row)}>
      <label htmlFor={id}>{name}</label>
      {children(id)}
      {hint && <small>{hint}</small>}
    </div>
  )
}
