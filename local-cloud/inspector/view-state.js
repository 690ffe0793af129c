// @ts-check
import { importState } from './cloud.js'
import { button, element, fill, notice, section } from './page.js'
import { moment } from './time.js'
import { t } from './words.js'

/**
 * @typedef {{ localCloudState: number, envId: string, exportedAt: string, documents: number, files: number,
 *   people: number }} Head  the first line of a state
 */

/** 备份: the whole state as one file, and back. @type {import('./inspector.js').Show} */
export function showState({ state, root, refresh }) {
  const chosen = element('div')
  const file = /** @type {HTMLInputElement} */ (
    element('input', { type: 'file', accept: '.jsonl', 'aria-label': t('选一个导出的文件') })
  )
  const forget = () => {
    file.value = ''
    fill(chosen)
  }
  file.addEventListener('change', async () => {
    const [one] = file.files ?? []
    if (!one) return fill(chosen)
    const head = await headOf(one)
    const problem = problemOf(head, state.envId)
    if (!head || problem) return fill(chosen, element('p', { class: 'bad' }, problem))
    const replace = async () => {
      fill(asking, element('p', {}, t('正在导入…')))
      await importState(one).finally(forget)
      notice(t('导入好了'))
      await refresh()
    }
    const asking = element(
      'div',
      { class: 'line' },
      button(t('全部替换'), replace, 'red'),
      button(t('取消'), forget),
    )
    fill(
      chosen,
      about(head),
      element('p', { class: 'mark' }, t('现在的全部内容都会被替换,无法撤销。')),
      asking,
    )
  })

  root.append(
    section(
      t('导出'),
      element(
        'p',
        {},
        t(
          '全部状态装进一个文件:所有文档、存储的文件、人、时钟、订阅消息的剩余次数和发件箱。调用记录不在其中。',
        ),
      ),
      element(
        'p',
        {},
        element('a', { class: 'button red', href: 'api/export', download: '' }, t('导出到文件')),
      ),
    ),
    section(
      t('导入'),
      element('p', {}, t('先整个核对,再一次换上;文件有一处不对,就什么也不变。')),
      file,
      chosen,
    ),
  )
}

/** @param {Head} head */
function about({ exportedAt, documents, files, people }) {
  const parts = [
    `${t('导出于')} ${moment(Date.parse(exportedAt))}`,
    `${documents.toLocaleString()} ${t('份文档')}`,
    `${files.toLocaleString()} ${t('个文件')}`,
    `${people.toLocaleString()} ${t('个人')}`,
  ]
  return element('p', {}, parts.join(' · '))
}

/** @param {Blob} file @returns {Promise<Head | null>} */
async function headOf(file) {
  try {
    const [line = ''] = (await file.slice(0, 4096).text()).split('\n')
    const head = JSON.parse(line)
    return typeof head.localCloudState === 'number' ? head : null
  } catch {
    return null
  }
}

/** Why a file cannot be this environment's state; the cloud looks at all the rest. @param {Head | null} head @param {string} envId */
function problemOf(head, envId) {
  if (!head) return t('这不是本地云导出的文件。')
  if (head.localCloudState !== 1) return t('这个文件的版本不同,这个程序读不了。')
  if (head.envId !== envId) return `${t('这个文件属于另一个环境')}: ${head.envId}`
  return null
}
