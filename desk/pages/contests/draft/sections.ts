import type { Path } from '../form/path'

/** The parts of the form in the order in which an organiser thinks of them. Every field of the sheet is in one. */
export const sections: { title: string; paths: Path[] }[] = [
  { title: '基本', paths: [['title'], ['organiser']] },
  {
    title: '时间',
    paths: [
      ['window', 'opens'],
      ['window', 'closes'],
      ['window', 'hours'],
      ['window', 'weekdaysOff'],
      ['window', 'daysOff'],
    ],
  },
  { title: '参加', paths: [['who'], ['tries'], ['onePerson']] },
  { title: '试卷与抽题', paths: [['draw'], ['shuffle'], ['paper']] },
  { title: '关卡', paths: [['gates']] },
  { title: '计分', paths: [['counts'], ['multiple'], ['blanks'], ['high']] },
  { title: '加分', paths: [['bonus']] },
  { title: '排名与公布', paths: [['board'], ['names'], ['show']] },
  { title: '单位榜', paths: [['units']] },
  { title: '奖项', paths: [['awards']] },
  { title: '个人信息', paths: [['asks'], ['keepUntil']] },
]
