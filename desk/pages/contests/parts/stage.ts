import type { ContestStage } from '../../../../domain/contest-stage'

export const stageWords: Record<ContestStage, string> = {
  upcoming: '未开始',
  open: '进行中',
  closing: '正在收尾',
  correcting: '正在更正',
  frozen: '名次已定',
}

export const stageThemes: Record<ContestStage, 'default' | 'primary' | 'warning' | 'success'> = {
  upcoming: 'default',
  open: 'primary',
  closing: 'warning',
  correcting: 'warning',
  frozen: 'success',
}
