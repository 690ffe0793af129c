/** What another federation changes to make this product its own. Nothing secret: the phone carries this file. */
export interface Federation {
  appName: string
  name: string
  district: string
  slogan: string
  cloudEnv: string
  /** Which version of the mini-program printed codes open. Before the first release only the other two can be tried. */
  codesOpen: 'release' | 'trial' | 'develop'
  /** Subscription message templates of the mini-program's account, with the names of their fields. */
  templates: { contestOpens: Template }
  channels: { id: string; name: string }[]
  streets: { id: string; name: string }[]
}

interface Template {
  id: string
  title: string
  /** What each field is called in the template. */
  fields: { contest: string; opens: string; remark: string }
}

export const federation: Federation = {
  appName: '西城职工',
  name: '西城区总工会',
  district: '西城区',
  slogan: '职工的事，就在这里',
  /** The id of the CloudBase environment; empty means the mini-program's default one. */
  cloudEnv: '',
  codesOpen: 'release',
  templates: {
    contestOpens: {
      id: 'contest-opens-template-of-this-account',
      title: '竞赛开始提醒',
      fields: { contest: 'thing1', opens: 'time2', remark: 'thing3' },
    },
  },
  channels: [
    { id: 'headline', name: '要闻' },
    { id: 'rights', name: '权益' },
    { id: 'service', name: '服务' },
    { id: 'craft', name: '劳模工匠' },
    { id: 'culture', name: '文体' },
  ],
  streets: [
    { id: 'desheng', name: '德胜街道' },
    { id: 'shichahai', name: '什刹海街道' },
    { id: 'xichanganjie', name: '西长安街街道' },
    { id: 'dashilan', name: '大栅栏街道' },
    { id: 'tianqiao', name: '天桥街道' },
    { id: 'xinjiekou', name: '新街口街道' },
    { id: 'jinrongjie', name: '金融街街道' },
    { id: 'chunshu', name: '椿树街道' },
    { id: 'taoranting', name: '陶然亭街道' },
    { id: 'zhanlanlu', name: '展览路街道' },
    { id: 'yuetan', name: '月坛街道' },
    { id: 'guanganmennei', name: '广安门内街道' },
    { id: 'niujie', name: '牛街街道' },
    { id: 'baizhifang', name: '白纸坊街道' },
    { id: 'guanganmenwai', name: '广安门外街道' },
  ],
}
