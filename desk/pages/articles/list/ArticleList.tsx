import { useState } from 'react'
import { Checkbox, Input, Select, Tabs } from 'tdesign-react'
import { federation } from '../../../../config/federation'
import { shelves, type Shelf } from '../../../../domain/article/shelves'
import { useDeskPages, words } from '../../../ask/useDesk'
import { Empty } from '../../../parts/Empty'
import { Filters } from '../../../parts/Filters'
import { Heading } from '../../../parts/Heading'
import { Loading } from '../../../parts/Loading'
import { More } from '../../../parts/More'
import { Trouble } from '../../../parts/Trouble'
import { useFilters } from '../../../parts/useFilters'
import { shelfWords } from '../words'
import styles from './ArticleList.module.css'
import { ArticleTable } from './ArticleTable'
import { NewArticle } from './NewArticle'

const names = ['shelf', 'channel', 'mine', 'words'] as const
const channels = federation.channels.map(({ id, name }) => ({ value: id, label: name }))

/** Articles by where they stand, with what narrows them in the address. */
export function ArticleList() {
  const [filters, setFilters] = useFilters(names)
  const shelf = shelves.find((each) => each === filters.shelf) ?? 'all'
  const list = useDeskPages('listDeskArticles', {
    shelf,
    ...(filters.channel && { channel: filters.channel }),
    ...(filters.mine && { mine: true }),
    ...(filters.words && { words: filters.words }),
  })
  const articles = list.pages.flatMap((page) => page.articles)
  return (
    <>
      <Heading title="文章" note="写稿、审核、发布都在这里。自己写的稿子要请别人审。">
        <NewArticle />
      </Heading>
      <Tabs
        className={styles.tabs ?? ''}
        value={shelf}
        onChange={(value) => setFilters({ shelf: value === 'all' ? '' : String(value) })}
        list={shelves.map((value) => ({ value, label: shelfWords[value] }))}
      />
      <Filters>
        <Search key={filters.words} value={filters.words} onSearch={(text) => setFilters({ words: text })} />
        <Select
          aria-label="栏目"
          placeholder="全部栏目"
          clearable
          style={{ width: 160 }}
          value={filters.channel}
          options={channels}
          onChange={(value) => setFilters({ channel: String(value ?? '') })}
        />
        <Checkbox checked={filters.mine !== ''} onChange={(mine) => setFilters({ mine: mine ? 'yes' : '' })}>
          只看我写的
        </Checkbox>
      </Filters>
      {list.isPending && <Loading />}
      {list.error && <Trouble text={words(list.error)} onAgain={list.again} />}
      {!list.isPending && !list.error && articles.length === 0 && (
        <Empty text={emptyText(shelf, filters.words || filters.channel || filters.mine)} />
      )}
      {articles.length > 0 && <ArticleTable articles={articles} />}
      <More list={list} />
    </>
  )
}

const emptyText = (shelf: Shelf, filtered: string): string => {
  if (filtered) return '没有这样的文章，换个条件试试。'
  return shelf === 'all'
    ? '还没有文章。点右上角“写文章”开始第一篇。'
    : `“${shelfWords[shelf]}”里现在没有文章。`
}

/** Titles are asked for when the typing is done. */
function Search({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState(value)
  const done = () => {
    if (text.trim() !== value) onSearch(text.trim())
  }
  return (
    <Input
      style={{ width: 240 }}
      placeholder="找标题里的字，按回车"
      clearable
      maxlength={30}
      value={text}
      onChange={setText}
      onEnter={done}
      onBlur={done}
      onClear={() => onSearch('')}
    />
  )
}
