import type { Grant, Role } from './staff'

/** The roles as people call them. */
export const roleWords: Record<Role, string> = {
  writer: '撰稿',
  reviewer: '审核',
  publisher: '发布',
  organiser: '竞赛组织',
  administrator: '管理员',
}

/** `管理员、撰稿`, each once. */
export const rolesIn = (grants: readonly Grant[]): string =>
  [...new Set(grants.map(({ role }) => roleWords[role]))].join('、')
