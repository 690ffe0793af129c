// @ts-check
import { ask } from './cloud.js'
import { missing } from './call-row.js'
import { button, element, empty, fill, json } from './page.js'
import { t } from './words.js'

/** @typedef {{ name: string, keys: [string, number][], unique?: boolean }} Index */
/** @typedef {{ name: string, count: number, indexes: Index[] }} Collection */

const pageSize = 20
/** What was looked at last, so that coming back to the tab shows it again. */
const looking = { collection: '', filter: '', skip: 0 }

/** 数据: the collections, and the documents of one. @type {import('./inspector.js').Show} */
export async function showData({ root }) {
  /** @type {Collection[]} */
  const collections = await ask('collections')
  const [first] = collections
  if (!first) return root.append(empty(t('没有集合。')))
  if (!collections.some(({ name }) => name === looking.collection)) choose(first.name)

  const list = element('ul', { class: 'choices' })
  const documents = element('div')
  const filter = /** @type {HTMLInputElement} */ (
    element('input', {
      class: 'code',
      placeholder: t('筛选,JSON,例如 {"state":"open"}'),
      spellcheck: 'false',
    })
  )
  const form = element('form', { class: 'line' }, filter, element('button', { class: 'red' }, t('查')))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    Object.assign(looking, { filter: filter.value.trim(), skip: 0 })
    void drawDocuments()
  })

  function drawList() {
    const items = collections.map(({ name, count }) =>
      element(
        'li',
        {},
        element(
          'button',
          {
            type: 'button',
            ...(name === looking.collection ? { 'aria-current': 'true' } : {}),
            click: () => open(name),
          },
          element('span', { class: 'code' }, name),
          element('span', { class: 'soft' }, count.toLocaleString()),
        ),
      ),
    )
    fill(list, ...items)
    filter.value = looking.filter
  }
  /** @param {string} name */
  function open(name) {
    choose(name)
    drawList()
    void drawDocuments()
  }
  async function drawDocuments() {
    const { collection, filter, skip } = looking
    const page = await ask('documents', { collection, filter, skip, limit: pageSize }).catch((error) => ({
      message: String(error.message),
    }))
    if (collection !== looking.collection) return
    if (!Array.isArray(page.documents)) return fill(documents, element('p', { class: 'bad' }, page.message))
    /** @param {number} by */
    const turn = (by) => () => {
      looking.skip = Math.max(0, skip + by)
      return drawDocuments()
    }
    const total = typeof page.total === 'number' ? page.total : null
    const more = total === null ? page.documents.length === pageSize : skip + page.documents.length < total
    fill(
      documents,
      element(
        'p',
        { class: 'soft' },
        summary(page, total, filter),
        page.unindexed && ' ',
        page.unindexed && missing(),
      ),
      page.documents.length === 0 && empty(t('没有符合的文档。')),
      ...page.documents.map(card),
      element(
        'div',
        { class: 'line' },
        skip > 0 && button(t('上一页'), turn(-pageSize)),
        (skip > 0 || more) &&
          element('span', { class: 'soft' }, `${skip + 1} – ${skip + page.documents.length}`),
        more && button(t('下一页'), turn(pageSize)),
      ),
      indexLine(collections.find(({ name }) => name === collection)),
    )
  }

  drawList()
  await drawDocuments()
  root.append(
    element('div', { class: 'split' }, element('aside', {}, list), element('div', {}, form, documents)),
  )
}

/** @param {string} collection */
function choose(collection) {
  Object.assign(looking, { collection, filter: '', skip: 0 })
}

/** @param {Record<string, any>} document */
function card(document) {
  return element(
    'article',
    { class: 'card' },
    element('h3', { class: 'code' }, String(document['_id'])),
    json(document),
  )
}

/**
 * How many there are and, when they were searched, by which index.
 * @param {{ index: string | null, scanned: number }} page
 * @param {number | null} total
 * @param {string} filter
 */
function summary({ index, scanned }, total, filter) {
  const parts = [
    total !== null && `${total.toLocaleString()} ${t('份')}`,
    filter !== '' && (index === null ? t('没有用到索引,逐份看') : `${t('用到的索引')} ${index}`),
    filter !== '' && `${t('看过')} ${scanned.toLocaleString()}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

/** The declared indexes: `by_time (at ↓)`. @param {Collection | undefined} collection */
function indexLine(collection) {
  const names = (collection?.indexes ?? []).map(({ name, keys, unique }) => {
    const fields = keys.map(([field, direction]) => `${field} ${direction < 0 ? '↓' : '↑'}`)
    return `${name} (${[...fields, ...(unique ? [t('唯一')] : [])].join(', ')})`
  })
  return names.length > 0 && element('p', { class: 'soft code' }, `${t('索引')}: ${names.join(' · ')}`)
}
