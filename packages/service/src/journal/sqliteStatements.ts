/**
 * The statements of the journal on SQLite, prepared once, with typed rows.
 *
 * @module
 */
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from "node:sqlite"
import type {
  CounterRow,
  JournalEvent,
  Person,
  RecordedEvent,
  RequestMark,
  Summary
} from "./Journal.ts"

type Row = Record<string, SQLOutputValue>

const text = (row: Row, name: string): string => row[name] as string
const textOrNull = (row: Row, name: string): string | null => row[name] as string | null
const number = (row: Row, name: string): number => row[name] as number
const bytes = (row: Row, name: string): Uint8Array => row[name] as Uint8Array

const recorded = (row: Row): RecordedEvent => ({
  position: number(row, "position"),
  stream: text(row, "stream"),
  version: number(row, "version"),
  tag: text(row, "tag"),
  at: number(row, "at"),
  body: text(row, "body")
})

/** Prepares every statement. */
export const prepare = (db: DatabaseSync) => {
  const one = (sql: string) => {
    const statement = db.prepare(sql)
    return (...values: ReadonlyArray<SQLInputValue>) => statement.get(...values)
  }
  const all = (sql: string) => {
    const statement = db.prepare(sql)
    return (...values: ReadonlyArray<SQLInputValue>) => statement.all(...values)
  }
  const run = (sql: string) => {
    const statement = db.prepare(sql)
    return (...values: ReadonlyArray<SQLInputValue>) => statement.run(...values)
  }

  const event = "position, stream, version, tag, at, body"
  const addEvent = run("INSERT INTO event (stream, version, tag, at, body) VALUES (?, ?, ?, ?, ?)")
  const version = one("SELECT coalesce(max(version), 0) AS version FROM event WHERE stream = ?")
  const events = all(`SELECT ${event} FROM event WHERE stream = ? ORDER BY version`)
  const allEvents = all(`SELECT ${event} FROM event WHERE position > ? ORDER BY position LIMIT ?`)
  const lastAt = one("SELECT max(at) AS at FROM event")
  const streams = all("SELECT DISTINCT stream FROM event ORDER BY stream")
  const request = one("SELECT stream, fingerprint FROM request WHERE id = ?")
  const addRequest = run("INSERT INTO request (id, stream, fingerprint) VALUES (?, ?, ?)")
  const nextSerial = one(
    `INSERT INTO serial (agency, date, last) VALUES (?, ?, 1)
     ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last`
  )
  const key = one("SELECT hash FROM lookup_key WHERE stream = ?")
  const addKey = run("INSERT INTO lookup_key (stream, hash) VALUES (?, ?)")
  const person = one(
    "SELECT full_name, citizen_id, phone, email, address FROM person WHERE stream = ?"
  )
  const addPerson = run(
    `INSERT INTO person (stream, full_name, citizen_id, phone, email, address)
     VALUES (?, ?, ?, ?, ?, ?)`
  )
  const erasePerson = run("DELETE FROM person WHERE stream = ?")
  const notes = all("SELECT text FROM note WHERE stream = ? ORDER BY version")
  const addNote = run("INSERT INTO note (stream, version, text) VALUES (?, ?, ?)")
  const eraseNotes = run("DELETE FROM note WHERE stream = ?")
  const putSummary = run(
    `INSERT INTO summary (code, office_id, procedure_code, status, submitted_at, due_at, version)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET office_id = excluded.office_id, status = excluded.status,
       due_at = excluded.due_at, version = excluded.version`
  )
  const clearSummaries = run("DELETE FROM summary")
  const projection = one("SELECT value FROM setting WHERE name = 'projection'")
  const putProjection = run("INSERT OR REPLACE INTO setting (name, value) VALUES ('projection', ?)")
  // What is promised soonest comes first; what is not accepted yet waits in the order it came.
  const summaries = all(
    `SELECT code, office_id, procedure_code, status, submitted_at, due_at, version, full_name
     FROM summary LEFT JOIN person ON person.stream = summary.code
     WHERE (?1 IS NULL OR office_id = ?1) AND (?2 IS NULL OR status = ?2)
     ORDER BY status IN ('refused', 'stopped', 'returned'), coalesce(due_at, submitted_at), code
     LIMIT ?3`
  )
  const codes = all(
    `SELECT code FROM summary
     WHERE (?1 IS NULL OR office_id = ?1) AND (?2 IS NULL OR status = ?2) AND code > ?3
       AND (?5 IS NULL OR procedure_code = ?5 OR procedure_code GLOB ?5 || '.*')
     ORDER BY code LIMIT ?4`
  )

  return {
    addEvent: (stream: string, at: number, value: JournalEvent): number =>
      Number(addEvent(stream, at, value.tag, value.at, value.body).lastInsertRowid),
    version: (stream: string): number => number(version(stream)!, "version"),
    events: (stream: string): ReadonlyArray<RecordedEvent> => events(stream).map(recorded),
    allEvents: (after: number, limit: number): ReadonlyArray<RecordedEvent> =>
      allEvents(after, limit).map(recorded),
    lastAt: (): number | null => lastAt()!["at"] as number | null,
    streams: (): ReadonlyArray<string> => streams().map((row) => text(row, "stream")),
    request: (id: Uint8Array) => {
      const row = request(id)
      return row === undefined
        ? undefined
        : { stream: text(row, "stream"), fingerprint: bytes(row, "fingerprint") }
    },
    addRequest: (mark: RequestMark, stream: string): void => {
      addRequest(mark.id, stream, mark.fingerprint)
    },
    nextSerial: (agency: string, date: number): number => number(nextSerial(agency, date)!, "last"),
    key: (stream: string): Uint8Array | null => {
      const row = key(stream)
      return row === undefined ? null : bytes(row, "hash")
    },
    addKey: (stream: string, hash: Uint8Array): void => {
      addKey(stream, hash)
    },
    person: (stream: string): Person | null => {
      const row = person(stream)
      return row === undefined
        ? null
        : {
            fullName: text(row, "full_name"),
            citizenId: text(row, "citizen_id"),
            phone: textOrNull(row, "phone"),
            email: textOrNull(row, "email"),
            address: textOrNull(row, "address")
          }
    },
    addPerson: (stream: string, value: Person): void => {
      addPerson(stream, value.fullName, value.citizenId, value.phone, value.email, value.address)
    },
    notes: (stream: string): ReadonlyArray<string> => notes(stream).map((row) => text(row, "text")),
    addNote: (stream: string, at: number, value: string): void => {
      addNote(stream, at, value)
    },
    erase: (stream: string): void => {
      erasePerson(stream)
      eraseNotes(stream)
    },
    putSummary: (summary: Summary): void => {
      putSummary(
        summary.code,
        summary.officeId,
        summary.procedureCode,
        summary.status,
        summary.submittedAt,
        summary.dueAt,
        summary.version
      )
    },
    clearSummaries: (): void => {
      clearSummaries()
    },
    projection: (): number | null => {
      const value = projection()?.["value"]
      return value instanceof Uint8Array ? (value[0] ?? null) : null
    },
    putProjection: (version: number): void => {
      putProjection(Uint8Array.of(version))
    },
    codes: (
      officeId: string | null,
      status: string | null,
      after: string,
      limit: number,
      procedureCode: string | null
    ): ReadonlyArray<string> =>
      codes(officeId, status, after, limit, procedureCode).map((row) => text(row, "code")),
    summaries: (
      officeId: string | null,
      status: string | null,
      limit: number
    ): ReadonlyArray<CounterRow> =>
      summaries(officeId, status, limit).map((row) => ({
        code: text(row, "code"),
        officeId: text(row, "office_id"),
        procedureCode: text(row, "procedure_code"),
        status: text(row, "status"),
        submittedAt: number(row, "submitted_at"),
        dueAt: row["due_at"] as number | null,
        version: number(row, "version"),
        fullName: textOrNull(row, "full_name")
      }))
  }
}
