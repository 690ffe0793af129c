import { View } from '@tarojs/components'
import { Button } from '../../../components/Button'
import { Foot } from '../../../components/Foot'
import { Notice, NoticeLine } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { routes, startOver } from '../../../routes'
import { Tick } from '../parts/Tick'
import { Points } from './Points'
import { useLeaving } from './useLeaving'

const goes = [
  '姓名、单位和手机号',
  '答过的题目和您选的答案',
  '设过的提醒',
  '写给工会的话',
  '这部手机上存的内容，字号和深浅色除外',
]
const stays = [
  '每次答题的得分、用时和所在单位。',
  '榜上的名次还在，姓名改成“已注销会员”，最多等一分钟。',
  '用过的答题次数不退还，以后回来也一样。',
  '按名册登记的参赛，到竞赛规则写明的日期删除。',
  '做过工作人员的，权限和操作记录留着备查。',
]
const mind = [
  '没有交的卷子现在就结束，按竞赛规则里“到时没交”的办法算分。',
  '有奖还没领的，我们就联系不上您了。',
  '想留一份，请先返回上一页导出。',
]

/** Says exactly what a deletion takes and what it leaves, asks twice, and deletes. */
export default function LeavePage() {
  const { sure, setSure, stage, failed, wrong, leave } = useLeaving()
  if (stage === 'gone') {
    return (
      <Page>
        <Notice
          icon="check"
          text="您的数据已经删除。谢谢您一起答过题，随时欢迎回来。"
          action="好的"
          onAction={() => {
            startOver(routes.me)
          }}
        />
      </Page>
    )
  }
  return (
    <Page>
      {failed && <NoticeLine text={failed} />}
      <Points heading="马上删除" points={goes} />
      <Points heading="会留下，不带姓名" points={stays} />
      <Points heading="请您想好" points={mind} />
      <Tick text="我看清楚了，仍要删除" on={sure} onChange={setSure} />
      <Foot note={wrong ? '请先看完，再勾选“我看清楚了”。' : undefined}>
        <View id="leave">
          <Button
            text={stage === 'deleting' ? '正在删除' : '删除我的数据'}
            loading={stage === 'deleting'}
            onTap={leave}
          />
        </View>
      </Foot>
    </Page>
  )
}
