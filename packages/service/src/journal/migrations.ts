/**
 * The tables of the journal, as steps that are taken once and in order.
 *
 * @module
 */

/** A step. Steps that have been released are never changed; what is new is a new step. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

/**
 * The steps from an empty database to today's, in order. A step that was released is never changed.
 */
export const migrations: ReadonlyArray<Migration> = [
  {
    version: 1,
    name: "events, requests, serial numbers, persons and the counter's list",
    sql: `
      CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE event (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        stream TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        tag TEXT NOT NULL,
        at INTEGER NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        UNIQUE (stream, version)
      ) STRICT;

      CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

      CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

      CREATE TABLE request (
        id BLOB PRIMARY KEY,
        stream TEXT NOT NULL,
        fingerprint BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE serial (
        agency TEXT NOT NULL,
        date INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (agency, date)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE lookup_key (
        stream TEXT PRIMARY KEY,
        hash BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE person (
        stream TEXT PRIMARY KEY,
        full_name TEXT NOT NULL,
        citizen_id TEXT NOT NULL,
        phone TEXT,
        email TEXT,
        address TEXT
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE note (
        stream TEXT NOT NULL,
        version INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (stream, version)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE summary (
        code TEXT PRIMARY KEY,
        office_id TEXT NOT NULL,
        procedure_code TEXT NOT NULL,
        status TEXT NOT NULL,
        submitted_at INTEGER NOT NULL,
        due_at INTEGER,
        version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX summary_by_office ON summary (office_id, status, submitted_at);
      CREATE INDEX summary_by_status ON summary (status, submitted_at);
    `
  }
]
