import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Card } from '../../../components/Card'
import { Row } from '../../../components/Row'
import { SectionNote, SectionTitle } from '../../../components/Section'
import { clearShelf, weighShelf } from '../../../shelf'

/** The articles that lie on this phone, what they take, and a way to be rid of them. */
export function KeptArticles() {
  const [weight, setWeight] = useState(weighShelf)
  const { articles } = weight

  const clear = async () => {
    const content = `会清除 ${sizeWords(weight)}。没有网络时就看不了这些文章，答题和您的信息不受影响。`
    const { confirm } = await Taro.showModal({ title: '清除存下的文章', content, confirmText: '清除' })
    if (!confirm) return
    clearShelf()
    setWeight(weighShelf())
    void Taro.showToast({ title: '已清除', icon: 'success' })
  }

  return (
    <>
      <SectionTitle text="存在这部手机上" />
      <Card bare>
        {articles === 0 ? (
          <Row icon="book" label="看过的文章" value="现在没有" />
        ) : (
          <Row icon="book" label="清除看过的文章" value={sizeWords(weight)} onTap={() => void clear()} />
        )}
      </Card>
      <SectionNote text="最近看过的 30 篇文章会存在手机上，没有网络时也能看。" />
    </>
  )
}

/** `5 篇，约 0.2 MB`. */
const sizeWords = ({ articles, bytes }: { articles: number; bytes: number }): string =>
  `${String(articles)} 篇，约 ${Math.max(0.1, bytes / 1024 / 1024).toFixed(1)} MB`
