import Taro, { useDidShow, usePullDownRefresh, useReachBottom, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { federation } from '../../../config/federation'
import { Page } from '../../components/Page'
import { Tabs } from '../../components/Tabs'
import { useComeBack } from '../../hooks/useComeBack'
import { readArticles } from '../../read-articles'
import { routes } from '../../routes'
import { Stories } from './Stories'
import { useArticles } from './useArticles'

const everything = { id: 'all', name: '全部' }
const tenMinutes = 600_000
const tabs = [everything, ...federation.channels]

/** What the federation has published, by channel, newest first. */
export default function News() {
  const [channel, setChannel] = useState(everything.id)
  const list = useArticles(channel === everything.id ? null : channel)
  const [read, setRead] = useState(readArticles)

  useDidShow(() => {
    setRead(readArticles())
  })
  useComeBack(list.again, tenMinutes)
  usePullDownRefresh(() => {
    void list.again().then(() => {
      Taro.stopPullDownRefresh()
    })
  })
  useReachBottom(() => {
    void list.more()
  })

  useShareAppMessage(() => ({ title: `${federation.appName}：${federation.slogan}`, path: routes.news }))

  const choose = (id: string) => {
    setChannel(id)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }

  return (
    <Page wide>
      <Tabs tabs={tabs} chosen={channel} onChoose={choose} />
      <Stories
        list={list}
        read={read}
        {...(channel !== everything.id && {
          onAll: () => {
            choose(everything.id)
          },
        })}
      />
    </Page>
  )
}
