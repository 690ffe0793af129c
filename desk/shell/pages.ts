import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { Action } from '../../domain/staff'

export interface DeskPage {
  /** As the router knows it; `:id` and what follows belongs to the page. */
  path: string
  title: string
  /** Whoever may not do this anywhere doesn't see the page in the menu. */
  needs: Action
  /** The heading in the menu; null keeps the page out of it. */
  group: '竞赛' | '内容' | '会员' | '管理' | null
  Page: LazyExoticComponent<ComponentType>
}

const page = (
  path: string,
  title: string,
  needs: Action,
  group: DeskPage['group'],
  load: () => Promise<{ default: ComponentType }>,
): DeskPage => ({ path, title, needs, group, Page: lazy(load) })

/** Every page of the desk but the first, in the order of the menu. */
export const pages: readonly DeskPage[] = [
  page('/contests', '竞赛', 'see contests', '竞赛', () => import('../pages/contests')),
  page('/banks', '题库', 'see banks', '竞赛', () => import('../pages/banks')),
  page('/results', '成绩', 'look into a contest', '竞赛', () => import('../pages/results')),
  page('/articles', '文章', 'see articles', '内容', () => import('../pages/articles')),
  page('/roster', '会员名册', 'see the roster', '会员', () => import('../pages/roster')),
  page('/check', '核对与单位码', 'check a card', '会员', () => import('../pages/check')),
  page('/staff', '工作人员', 'see staff', '管理', () => import('../pages/staff')),
  page('/audit', '操作记录', 'read the audit', '管理', () => import('../pages/audit')),
  page('/sessions', '登录的设备', 'know oneself', '管理', () => import('../pages/sessions')),
]
