import type { RefusalCode } from '../contract/refusals'
import type { Trouble } from './cloud/errors'
import { moment } from './time'

const refusals: Record<RefusalCode, string> = {
  unknown_operation: '这个功能需要新一些的版本，请在微信里重新打开小程序。',
  only_at_desk: '请在电脑上的工作台里操作。',
  only_in_wechat: '请在手机微信里操作。',
  bad_input: '填写的内容有些不对，请检查后再试。',
  not_signed_in: '请在微信里打开小程序后再试。',
  profile_needed: '请您先填写个人信息。',
  agreement_outdated: '个人信息保护说明有了新的内容，请看过后再保存。',
  unit_not_found: '没有找到这个单位，请重新选择。',
  phone_unproven: '微信没有给出手机号，您可以直接填写。',
  article_not_found: '这篇文章已经不在了。',
  contest_not_found: '没有找到这场竞赛。',
  contest_not_open: '竞赛还没有开始。',
  contest_closed: '竞赛已经结束了。',
  correction_impossible: '有的更正和题目对不上，请核对题号和答案。',
  board_not_offered: '这场竞赛没有这一级单位的榜。',
  contest_not_upcoming: '竞赛已经开始了，现在就能答题。',
  outside_hours: '现在不是答题的时间。',
  not_invited: '这场竞赛只请部分单位参加，您的单位不在其中。',
  verified_only: '这场竞赛请核对过身份的会员参加。请在“我的信息”里用微信的手机号核对。',
  wait_between: '两次答题之间要歇一会儿，请稍后再来。',
  gate_not_open: '这一关还没有开放。',
  gate_missed: '这一关的日子已经过了。',
  gate_in_turn: '请先通过前面的一关。',
  gate_done: '这一关的次数用完了。',
  bonus_counted: '这一项已经加过分了。',
  bonus_enough: '这一项的加分已经到上限了。',
  bonus_not_offered: '这场竞赛没有这一项加分。',
  read_on: '还没有看完，请再看一会儿。',
  no_tries_today: '今天的答题次数用完了，明天再来。',
  no_tries_left: '这场竞赛的答题次数用完了。',
  attempt_not_found: '没有找到这次答题。',
  attempt_closed: '这次答题已经交卷了。',
  newer_elsewhere: '您在另一部手机上答过这份卷子，以那边的为准。',
  review_closed: '解析还没有开放。',
  person_entered: '您已经用另一个微信参加了这场竞赛，请用那个微信继续。',
  answers_removed: '这次答题的内容已经删除，只留着成绩。',
  too_many: '今天说得有些多了，请过些时候再试。',
  busy: '现在答题的人很多，请过一会儿再试。',
  too_fast: '操作太快了，请稍等一下再试。',
  tries_used_up: '今天试的次数用完了，请明天再试。',
  not_staff: '这里供工会工作人员使用，您现在还不是工作人员。',
  not_allowed: '您的权限里没有这一项，如有需要请联系管理员。',
  not_yourself: '自己的权限不能自己改，请另一位管理员帮您办。',
  not_your_own: '自己的答卷不能自己处理，请另一位工作人员来办。',
  code_not_accepted: '这个码用不了：可能输错了，也可能已经用过或过期。请您核对后再试。',
  card_not_accepted: '这不是有效的会员码，请会员打开会员卡再出示一次。',
  card_old: '这个会员码过期了，请会员等新的码出来再出示。',
  staff_not_found: '没有找到这位工作人员。',
  roster_not_found: '还没有导入名册。',
  roster_frozen: '竞赛马上开始或已经开始，采用哪一份名册不能再改了。',
  roster_going: '这份名册的旧版本正在清理，请过一小时再导入。现在的名册没有改变。',
  roster_incomplete: '名册没有传完整，请再上传一次。现在的名册没有改变。',
  unit_name_taken: '同一个上级下已经有叫这个名称的单位了。',
  unit_too_few: '单位的人数不能少于它各班组的合计。',
  unit_not_empty: '它下面还有班组，请先撤销班组。',
  changed_meanwhile: '刚才另有一处改动，这次没有保存。请您刷新后再看。',
  member_not_found: '没有找到这位会员。',
  override_not_found: '没有找到这项另行安排。',
  not_for_yourself: '不能给自己另行安排，请另一位工作人员帮您办。',
  contest_final: '竞赛的名次已经确定，不能再另行安排了。',
  close_not_possible: '截止时间要比现在和竞赛原来的都晚，最多延后三十天，也不能晚过信息删除的日子。',
  certificate_none: '您在这场竞赛里没有计入的成绩，所以没有证书。',
  certificate_not_yet: '成绩还在核定，定下来以后就有证书。',
  certificate_over: '这场竞赛的个人信息已到期删除，证书不再提供。以前存在手机里的仍是您的。',
  certificate_nameless: '证书上要写姓名，请先在“我的信息”里填写。',
  certificate_mistyped: '这个编号不对，可能抄错了一位，请对照证书再看一遍。',
  certificate_unknown: '没有查到这个编号的证书，或者它已经失效。',
  practice_closed: '这些题现在不能练习。用到它们的竞赛都结束、答案都公布以后，就可以练了。',
  draft_not_found: '没有找到这份草稿。',
  pool_not_found: '没有找到这份题库，请重新选择。',
  contest_not_possible: '这份规则书还抽不出试卷，请先按提示改好。',
  contest_begun: '竞赛马上开始或已经开始，不能再撤回了。',
  export_not_found: '这次导出已经过期，请重新导出。',
  too_many_names: '叫这个名字的会员太多，请把姓名写全。',
  bank_not_found: '没有找到这个题库，它可能已经归档。',
  bank_question_unsound: '有题目没有通过校对，这次没有收下。请您刷新后再看。',
  bank_upload_gone: '这次导入放得太久，已经清理。请再导入一次。',
  bank_upload_broken: '收到的题目和导入时的不一致，没有发布。请再导入一次。',
  article_elsewhere: '这篇文章现在不在这一步，可能刚有人处理过。请刷新后再看。',
  article_unfinished: '文章还差一些内容，补齐以后再交审核。',
  own_article: '自己写的稿子不能自己审，请另一位审核的同事来看。',
  note_needed: '退回时请写明要改什么。',
  hour_not_possible: '这个时间不行：要比现在晚，也不能太远。',
  pins_full: '已经有三篇置顶了，请先撤下一篇再置顶。',
  picture_incomplete: '图片没有传完整，请再传一次。',
  picture_not_taken: '这个文件不能用：请用 JPG、PNG、WebP 或 GIF 图片，不超过 1.5 MB。',
  code_not_made: '微信没有给出小程序码，请过一会儿再试。小程序还没有发布的，请先发布。',
}

/** The same refusals, where it is known when it will be different. */
const refusalsUntil: Partial<Record<RefusalCode, (when: string, seconds: number) => string>> = {
  contest_not_open: (when) => `竞赛还没有开始，${when} 开始。`,
  outside_hours: (when) => `现在不是答题的时间，${when} 可以答。`,
  wait_between: (when) => `两次答题之间要歇一会儿，${when} 可以再答。`,
  gate_not_open: (when) => `这一关 ${when} 开放。`,
  read_on: (when) => `还没有看完，${when} 以后再来加分。`,
  no_tries_today: (when) => `今天的答题次数用完了，${when} 可以再答。`,
  too_many: (when) => `今天发送的次数用完了，${when} 可以再发。`,
  tries_used_up: (when) => `今天试的次数用完了，${when} 可以再试。`,
  too_fast: (_, seconds) => `操作太快了，请 ${String(seconds)} 秒后再试。`,
  review_closed: (when) => `解析还没有开放，${when} 可以看。`,
}

const offlineSentence = '网络不好，请检查网络后再试。'

/** A refusal as a member reads it. A code newer than this app gets the sentence for a newer version. */
function refusalSentence(code: RefusalCode, at: number | null, now: number): string {
  const until = refusalsUntil[code]
  if (until && at !== null) return until(moment(at, now), Math.max(1, Math.ceil((at - now) / 1000)))
  const known: Partial<Record<string, string>> = refusals
  return known[code] ?? refusals.unknown_operation
}

const faultSentence = (requestId: string): string =>
  requestId ? `出了点问题，请稍后再试。如需帮助，请告诉我们编号 ${requestId}。` : '出了点问题，请稍后再试。'

/** What to tell the member about any trouble with the cloud. */
export function sentenceFor(trouble: Trouble, now: number): string {
  if (trouble.kind === 'refused') return refusalSentence(trouble.code, trouble.at, now)
  return trouble.kind === 'offline' ? offlineSentence : faultSentence(trouble.requestId)
}
