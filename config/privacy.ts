import { federation } from './federation'

const day = 86_400_000
const year = 365 * day
const years = (ms: number): string => `${String(ms / year)} 年`

/** How long what no contest's day ends is kept, ms. The agreement below says it with these numbers. */
export const keeping = {
  /** What a member told outside of a contest, from the last telling on. */
  profile: year,
  /** From the day it was written. */
  feedback: 2 * year,
  /** A granted message or a reminder: waiting to be used, and after it was used, refused or taken back. */
  messages: { unused: year, ended: 90 * day },
}

/**
 * The agreement that a member reads before telling anything. Whoever changes what is kept, why or how long gives it a new
 * version: everybody is then asked again. Law: 个人信息保护法, articles 14 (agreement), 17 (what must be said), 45 and 47
 * (copy and deletion).
 */
export const privacy = {
  version: '2027-02',
  title: `${federation.appName}个人信息保护说明`,
  sections: [
    {
      heading: '谁在处理',
      texts: [`${federation.name}。有疑问可以在“我的 · 帮助与反馈”里告诉我们。`],
    },
    {
      heading: '记下什么，为什么',
      texts: [
        '姓名和单位：登记竞赛成绩，计入单位的成绩。',
        '手机号（可以不填）：核对您在会员名册上的身份，发奖时联系您。',
        '性别、所在省市：只有竞赛要求时才问，用途写在竞赛的规则里。',
        '答题和成绩：排名和核对。',
        '答题时离开小程序的次数和时长：和用时、错题一起，供工会工作人员核对成绩；只作参考，作不作废由人决定。',
        '您设的提醒：到时给您发消息。',
        '您写给我们的话：处理您说的事。',
        '每场竞赛的规则里写明需要哪些、做什么用。',
      ],
    },
    {
      heading: '别人能看到什么',
      texts: [
        '榜上显示姓和星号，如“张*”；规则写明显示全名的除外。单位、手机号和您选的答案不对其他会员公开。',
        '您出示会员卡时，工会工作人员扫码会看到您的姓名、单位，以及会员身份有没有核对过。',
        '您领取的证书有编号。工会工作人员按编号核对时，会看到您的姓名、成绩、名次和奖项，以及会员身份有没有核对过。',
      ],
    },
    {
      heading: '保存多久',
      texts: [
        `为竞赛填写的信息：到竞赛规则写明的日期删除；参加了几场的，以最晚的一场为准。没有参加竞赛的，保存 ${years(keeping.profile)}。`,
        '答题内容、证书编号和按名册登记的参赛：到各场竞赛规则写明的日期删除。得分、用时和名次不带姓名，一直留着。',
        `写给我们的话：保存 ${years(keeping.feedback)}。`,
        `提醒和允许我们发的消息：用掉或取消后再保存 ${String(keeping.messages.ended / day)} 天；一直没有用的，保存 ${years(keeping.messages.unused)}。`,
        '工作人员的权限和操作记录：不带姓名，留着备查。',
      ],
    },
    {
      heading: '您可以做什么',
      texts: ['在“我的 · 我的数据”里随时查看、更正、导出或删除。删除后，榜上只剩“已注销会员”和分数。'],
    },
    {
      heading: '不会做什么',
      texts: ['不收集位置和通讯录，不用于竞赛以外的宣传，不交给与竞赛无关的单位。'],
    },
  ],
} as const
