/**
 * A SQLite database, opened durable and brought up to date.
 *
 * @module
 */
import { randomBytes } from "node:crypto"
import { closeSync, openSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { DatabaseRefused } from "./DatabaseRefused.ts"
import { type Migration, migrations } from "./migrations.ts"

/** An open database with the statement that it is written in one step or not at all. */
export interface SqliteDatabase {
  readonly db: DatabaseSync
  readonly secret: Uint8Array
  /** Runs in one transaction that is on disk when this returns. A throw undoes all of it. */
  readonly transaction: <A>(run: () => A) => A
}

const SECRET = "secret"

const applied = (db: DatabaseSync): number => {
  db.exec(
    "CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT"
  )
  return Number(
    db.prepare("SELECT coalesce(max(version), 0) AS version FROM migration").get()?.["version"]
  )
}

const migrate = (db: DatabaseSync, steps: ReadonlyArray<Migration>): void => {
  db.exec("BEGIN IMMEDIATE")
  try {
    const version = applied(db)
    const newest = steps.at(-1)?.version ?? 0
    if (version > newest) throw new NewerDatabase(version, newest)
    const record = db.prepare("INSERT INTO migration (version, name) VALUES (?, ?)")
    for (const step of steps) {
      if (step.version <= version) continue
      db.exec(step.sql)
      record.run(step.version, step.name)
    }
    db.prepare("INSERT OR IGNORE INTO setting (name, value) VALUES (?, ?)").run(
      SECRET,
      randomBytes(32)
    )
    db.exec("COMMIT")
  } catch (cause) {
    if (db.isTransaction) db.exec("ROLLBACK")
    throw cause
  }
}

class NewerDatabase extends Error {
  readonly found: number
  readonly known: number
  constructor(found: number, known: number) {
    super(`database version ${found}, this program knows ${known}`)
    this.found = found
    this.known = known
  }
}

const open = (path: string): SqliteDatabase => {
  // It holds personal data: only the account of the service may read it. SQLite gives its
  // write-ahead log the same rights.
  if (path !== ":memory:") closeSync(openSync(path, "a", 0o600))
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5000 })
  try {
    db.exec("PRAGMA journal_mode = WAL")
    // FULL: a commit is on disk before it is answered, through a loss of power too.
    db.exec("PRAGMA synchronous = FULL")
    // What is erased is overwritten.
    db.exec("PRAGMA secure_delete = ON")
    db.exec("PRAGMA trusted_schema = OFF")
    migrate(db, migrations)
    const secret = db.prepare("SELECT value FROM setting WHERE name = ?").get(SECRET)?.["value"]
    if (!(secret instanceof Uint8Array)) throw new Error("no secret")
    const transaction = <A>(run: () => A): A => {
      db.exec("BEGIN IMMEDIATE")
      try {
        const value = run()
        db.exec("COMMIT")
        return value
      } catch (cause) {
        if (db.isTransaction) db.exec("ROLLBACK")
        throw cause
      }
    }
    return { db, secret, transaction }
  } catch (cause) {
    db.close()
    throw cause
  }
}

const refusal = (database: string, cause: unknown): DatabaseRefused => {
  const code = (cause as NodeJS.ErrnoException | null)?.code
  const sqlite = (cause as { readonly errcode?: number } | null)?.errcode
  const said = (vi: string, en: string) => new DatabaseRefused({ database, vi, en })
  if (cause instanceof NewerDatabase) {
    return said(
      `Cơ sở dữ liệu ${database} do một phiên bản mới hơn tạo ra (${cause.found}; bản này biết đến ${cause.known}). Hãy dùng phiên bản mới.`,
      `The database ${database} was made by a newer version (${cause.found}; this one knows ${cause.known}). Use the newer version.`
    )
  }
  if (code === "ENOENT") {
    return said(
      `Không có thư mục chứa ${database}. Hãy tạo thư mục hoặc chọn đường dẫn khác.`,
      `The folder of ${database} does not exist. Create it or choose another path.`
    )
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "EISDIR") {
    return said(
      `Không ghi được vào ${database} (${code}). Hãy kiểm tra quyền truy cập.`,
      `${database} cannot be written (${code}). Check the rights of the file and its folder.`
    )
  }
  if (sqlite === 26) {
    return said(
      `${database} không phải là cơ sở dữ liệu SQLite. Hãy chọn tệp khác.`,
      `${database} is no SQLite database. Choose another file.`
    )
  }
  if (sqlite === 5 || sqlite === 6) {
    return said(
      `${database} đang bị một chương trình khác khóa. Hãy dừng chương trình đó rồi thử lại.`,
      `${database} is locked by another program. Stop that one and try again.`
    )
  }
  const why = cause instanceof Error ? cause.message : String(cause)
  return said(
    `Không mở được cơ sở dữ liệu ${database}: ${why}`,
    `The database ${database} cannot be opened: ${why}`
  )
}

/** Opens a database file, or `:memory:`, and closes it with the scope. */
export const acquire = (
  path: string
): Effect.Effect<SqliteDatabase, DatabaseRefused, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.try({ try: () => open(path), catch: (cause) => refusal(path, cause) }),
    ({ db }) => Effect.sync(() => db.close())
  )
