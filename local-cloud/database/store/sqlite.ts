import Libsql from 'libsql'
import { type Key } from '../values/key'

/** One connection with its prepared statements. Rows are arrays in the order of the selected columns. */
export interface Sqlite {
  exec(sql: string): void
  run(sql: string, params?: readonly Key[]): number
  row(sql: string, params?: readonly Key[]): readonly unknown[] | undefined
  rows(sql: string, params?: readonly Key[]): readonly (readonly unknown[])[]
  /** All or nothing. Inside another one it simply joins it. */
  transaction<T>(work: () => T): T
  close(): void
}

/** Queries differ in the number of `$in` values; beyond this many texts the oldest statement goes. */
const STATEMENTS = 300

export function openSqlite(file: string): Sqlite {
  const connection = new Libsql(file, { timeout: 5000 })
  // WAL with NORMAL: a commit is in the kernel's hands when it returns, so kill -9 loses nothing that was
  // acknowledged (tried). Only a power cut can lose the last commits, and never tears them; FULL would cover that
  // with an fsync per write, some twelve times slower here (tried), which a developer's machine does not need.
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = NORMAL')
  connection.pragma('wal_autocheckpoint = 4000')
  connection.pragma('cache_size = -65536')
  const run = prepared(connection)
  // Own statements for one row and for many: libsql 0.5.29 answers a `get` after an `all` on the same statement
  // from the old parameters (tried).
  const one = prepared(connection)
  const many = prepared(connection)

  return {
    exec: (sql) => void connection.exec(sql),
    run: (sql, params = []) => run(sql).run(params).changes,
    row: (sql, params = []) => one(sql).get(params) as unknown[] | undefined,
    rows: (sql, params = []) => many(sql).all(params) as unknown[][],
    transaction(work) {
      if (connection.inTransaction) return work()
      run('BEGIN IMMEDIATE').run()
      try {
        const result = work()
        run('COMMIT').run()
        return result
      } catch (error) {
        if (connection.inTransaction) run('ROLLBACK').run()
        throw error
      }
    },
    close: () => void connection.close(),
  }
}

/** Statements by their text, each prepared once. */
function prepared(connection: Libsql.Database): (sql: string) => Libsql.Statement {
  const statements = new Map<string, Libsql.Statement>()
  return (sql) => {
    const known = statements.get(sql)
    if (known) return known
    const [oldest] = statements.keys()
    if (statements.size >= STATEMENTS && oldest !== undefined) statements.delete(oldest)
    const made = connection.prepare(sql)
    if (made.reader) made.raw()
    statements.set(sql, made)
    return made
  }
}
