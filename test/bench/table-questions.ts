import type { UnitPath } from '../../domain/unit'
import type { Ground } from './ground'

export const contestId = 'spring'
export const staff = 'oBenchStaff'

type Question = [what: string, ask: () => Promise<unknown>]

/** Every table of the desk that grows with members, takers or years. */
export function tableQuestions({ desk }: Ground, { street, enterprise }: UnitPath): Question[] {
  const units = (level: 'street' | 'enterprise' | 'team', more: object = {}) =>
    desk(staff, 'listUnitResults', { contestId, level, ...more })
  const members = (more: object = {}) => desk(staff, 'listMemberResults', { contestId, ...more })
  const absent = (more: object = {}) => desk(staff, 'listAbsent', { contestId, ...more })
  let exportId = ''
  return [
    ['streets', () => units('street')],
    ['enterprises of the district', () => units('enterprise')],
    ['teams, the most absent first', () => units('team', { order: 'absent' })],
    ['teams without anybody', () => units('team', { only: 'absent', order: 'people' })],
    ['members of the district', () => members()],
    ['members of a street', () => members({ unitId: street })],
    ['members of an enterprise', () => members({ unitId: enterprise ?? street })],
    ['members of a name', () => members({ name: '张建国' })],
    ['members with an award', () => members({ awarded: true })],
    ['absent members of the district', () => absent()],
    ['absent members of a street', () => absent({ unitId: street })],
    [
      'beginning an export of everything',
      async () => {
        const what = ['units', 'members', 'absent', 'awards'] as const
        exportId = (await desk(staff, 'beginExport', { contestId, what: [...what] })).exportId
      },
    ],
    ['a slice of its members', () => desk(staff, 'readExport', { exportId, of: 'members', after: '40' })],
    ['how the contest goes', () => desk(staff, 'readProgress', { contestId })],
    ['contests', () => desk(staff, 'listDeskContests', { which: 'current' })],
    ['the contest', () => desk(staff, 'readDeskContest', { contestId })],
    ['what is behind a street', () => desk(staff, 'readUnitFigures', { contestId, unitId: street })],
    ['doubtful papers', () => desk(staff, 'listSignals', { contestId })],
    [
      'some whom a correction may move',
      () => desk(staff, 'previewCorrection', { contestId, corrections: [] }),
    ],
    ['the roster', () => desk(staff, 'readRoster', { part: 0 })],
    ['its versions', () => desk(staff, 'listRosters', {})],
    ['the audit', () => desk(staff, 'readAudit', {})],
    ['the audit of one kind of deed', () => desk(staff, 'readAudit', { action: 'beginExport' })],
    ['the audit of one article', () => desk(staff, 'readAudit', { about: 'article:7' })],
    ['a slice of its teams', () => desk(staff, 'readExport', { exportId, of: 'team', after: '2' })],
  ]
}
