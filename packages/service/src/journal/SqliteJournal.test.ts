import { execFileSync } from "node:child_process"
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { Journal } from "./Journal.ts"
import { journalContract } from "./journalContract.ts"
import * as SqliteJournal from "./SqliteJournal.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "motcua-journal-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
const fresh = () => join(folder, `${++files}.db`)

describe.each([
  ["a file", fresh],
  ["memory", () => ":memory:"]
])("a journal in %s", (_, path) => {
  test.each(journalContract)("$name", ({ check }) =>
    Effect.runPromise(Effect.provide(check, SqliteJournal.layer(path())))
  )
})

const secretOf = (path: string) =>
  Effect.runPromise(
    Effect.provide(
      Effect.map(Journal, ({ secret }) => Buffer.from(secret).toString("hex")),
      SqliteJournal.layer(path)
    )
  )

const refusalOf = (path: string) =>
  Effect.runPromise(Effect.flip(Effect.provide(Effect.asVoid(Journal), SqliteJournal.layer(path))))

describe("a database file", () => {
  test("is durable: WAL, synchronous FULL, strict tables", async () => {
    const path = fresh()
    await secretOf(path)
    const db = new DatabaseSync(path)
    expect(db.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" })
    const loose = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"
      )
      .all()
    expect(loose).toEqual([])
    db.close()
  })

  test("can be read by its own account only", async () => {
    const path = fresh()
    await secretOf(path)
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  test("keeps its secret over a restart, and two files have two", async () => {
    const path = fresh()
    const before = await secretOf(path)
    expect(await secretOf(path)).toBe(before)
    expect(await secretOf(fresh())).not.toBe(before)
  })

  test("lets no event be changed or deleted, by whatever opens it", async () => {
    const path = fresh()
    await secretOf(path)
    const db = new DatabaseSync(path)
    db.exec("INSERT INTO event (stream, version, tag, at, body) VALUES ('a', 1, 't', 1, '{}')")
    expect(() => db.exec("UPDATE event SET tag = 'x'")).toThrow("never changed")
    expect(() => db.exec("DELETE FROM event")).toThrow("never deleted")
    db.close()
  })

  test("in a folder that is not there is refused in both languages", async () => {
    const refusal = await refusalOf(join(folder, "none", "x.db"))
    expect(refusal._tag).toBe("DatabaseRefused")
    expect(refusal.vi).toContain("Không có thư mục")
    expect(refusal.en).toContain("does not exist")
  })

  test("that is a folder, or no database, is refused", async () => {
    expect((await refusalOf(folder)).en).toContain("cannot be written")
    const path = fresh()
    writeFileSync(path, "this is a letter, not a database; ".repeat(100))
    expect((await refusalOf(path)).en).toContain("no SQLite database")
  })

  test("of a newer version is refused, and not touched", async () => {
    const path = fresh()
    await secretOf(path)
    const db = new DatabaseSync(path)
    db.exec("INSERT INTO migration (version, name) VALUES (99, 'from the future')")
    db.close()
    const refusal = await refusalOf(path)
    expect(refusal.en).toContain("newer version (99;")
  })

  // Root writes where it may not.
  test.skipIf(process.getuid?.() === 0)("that may not be written is refused", async () => {
    const path = fresh()
    await secretOf(path)
    chmodSync(path, 0o400)
    expect((await refusalOf(path)).en).toContain("cannot be written")
  })

  test("is sound, by SQLite's own check", async () => {
    const path = fresh()
    await Effect.runPromise(Effect.provide(journalContract[0]!.check, SqliteJournal.layer(path)))
    const db = new DatabaseSync(path)
    expect(db.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" })
    db.close()
  })

  test("holds nothing of a person once that is erased", async () => {
    const path = fresh()
    const erasing = journalContract.find(({ name }) => name.startsWith("keeps a person apart"))!
    await Effect.runPromise(Effect.provide(erasing.check, SqliteJournal.layer(path)))
    const found = execFileSync("sh", ["-c", `cat '${path}'* | grep -c 074190001234 || true`])
    expect(found.toString().trim()).toBe("0")
  })
})
