import { roles, type Role } from '../../domain/staff'
import { held, places, type DeskRow, type Grid, type Outcome } from './rows'
import { deskTable, doorTable, memberTable } from './table'

const named: Record<Role, string> = {
  writer: '撰稿 writer',
  reviewer: '审核 reviewer',
  publisher: '发布 publisher',
  organiser: '竞赛组织 organiser',
  administrator: '管理员 administrator',
}

const head = (columns: string[]): string => `| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`
const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
const cell = (outcome: Outcome): string =>
  outcome === 'yes' || outcome === 'seen' ? `**${outcome}**` : outcome

function deskSection([name, row]: [string, DeskRow]): string {
  const across = row.over === null ? ['answer'] : [...places]
  const all = (outcome: Outcome) => across.map(() => cell(outcome))
  const ofRole = (role: Role): string[] => {
    const by = row.roles[role]
    if (typeof by === 'string') return [line([named[role], 'anywhere', ...all(by)])]
    return held.map((where) => line([named[role], where, ...cellsOf(by, where, row)]))
  }
  const { oneself } = row
  const self = oneself && [
    '',
    `With ${oneself.what}: a member, or a former one of staff, ${oneself.member}; ` +
      `${roles.map((role) => `${role} ${oneself.roles[role]}`).join(', ')}.`,
  ]
  return [
    `### ${name}`,
    '',
    ...(row.note ? [row.note, ''] : []),
    ...(row.over ? [`Columns: ${row.over}.`, ''] : []),
    head(['asker', 'held in', ...across]),
    line(['nobody', '', ...all(row.nobody)]),
    line(['a member', '', ...all(row.member)]),
    line(['formerly staff', '', ...all(row.former)]),
    ...roles.flatMap(ofRole),
    ...(self ?? []),
  ].join('\n')
}

const cellsOf = (grid: Grid, where: (typeof held)[number], row: DeskRow): string[] =>
  (row.over === null ? places.slice(0, 1) : places).map((place) => cell(grid[where][place]))

/** The hand-written tables as a page. */
export const printTables = (): string =>
  [
    '# Who may ask what',
    'Written by `npm run authorisation` from `test/authorisation/table.ts`, which a test holds against the doors: every ' +
      'operation, asked by everybody who is named here, about everything that is named here. A code is the refusal.',
    'The enterprise and its neighbour lie in the street; the other enterprise lies in the other street.',
    '## Doors',
    [head(['door', 'a phone may call it']), ...Object.entries(doorTable).map(line)].join('\n'),
    '## desk: staff',
    ...Object.entries(deskTable).map(deskSection),
    '## member: anyone in WeChat',
    'Whoever is signed in, whatever their role: staff have no more rights here than other members.',
    [
      head(['operation', 'nobody', 'with what is theirs', "with what is another's"]),
      ...Object.entries(memberTable).map(([name, { nobody, own, others }]) =>
        line([name, cell(nobody), cell(own), cell(others)]),
      ),
    ].join('\n'),
  ].join('\n\n') + '\n'
