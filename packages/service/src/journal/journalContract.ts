/**
 * What every journal must do, whatever it is kept in. Each store's own test runs all of it.
 *
 * @module
 */
import assert from "node:assert/strict"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import {
  type Append,
  type CodesQuery,
  type FirstEvents,
  Journal,
  type JournalEvent,
  type Open
} from "./Journal.ts"

/** One thing that a journal must do, on a journal with nothing in it. */
export interface JournalCase {
  readonly name: string
  readonly check: Effect.Effect<void, never, Journal>
}

const bytes = (seed: number): Uint8Array => new Uint8Array(32).fill(seed)
const event = (tag: string, at: number, body = "{}"): JournalEvent => ({ tag, at, body })
const summaryOf = (code: string, version: number, status = "submitted") => ({
  code,
  officeId: "branch-718",
  procedureCode: "1.004222",
  status,
  submittedAt: 1000,
  dueAt: null,
  version
})

const person = {
  fullName: "Nguyễn Thị Thử",
  citizenId: "074190001234",
  phone: null,
  email: null,
  address: null
}

const opened = (serial: number): FirstEvents => {
  const stream = `H09-250210-${String(serial).padStart(4, "0")}`
  return { stream, events: [event("DossierSubmitted", 1000)], summary: summaryOf(stream, 1) }
}

const opening = (seed: number, more: Partial<Open<never>> = {}): Open<never> => ({
  agencyCode: "H09",
  date: 20_129,
  request: { id: bytes(seed), fingerprint: bytes(seed) },
  keyHash: bytes(100 + seed),
  person,
  note: null,
  decide: (serial) => Result.succeed(opened(serial)),
  ...more
})

const appending = (
  stream: string,
  expectedVersion: number,
  seed: number,
  more: Partial<Append> = {}
): Append => ({
  stream,
  expectedVersion,
  request: { id: bytes(seed), fingerprint: bytes(seed) },
  events: [event("DossierAccepted", 2000)],
  summary: summaryOf(stream, expectedVersion + 1, "accepted"),
  note: null,
  ...more
})

const first = "H09-250210-0001"

const test = <E>(
  name: string,
  body: (journal: Journal["Service"]) => Effect.Effect<void, E>
): JournalCase => ({ name, check: Effect.orDie(Effect.flatMap(Journal, body)) })

/** The tests that every store has to pass. */
export const journalContract: ReadonlyArray<JournalCase> = [
  test("keeps events in their order, with version and position", (journal) =>
    Effect.gen(function* () {
      const one = yield* journal.open(opening(1))
      assert.deepEqual([one.stream, one.version], [first, 1])
      const two = yield* journal.append(
        appending(first, 1, 2, { events: [event("A", 2000, '{"a":1}'), event("B", 2000)] })
      )
      assert.equal(two.version, 3)
      const events = yield* journal.read(first)
      assert.deepEqual(
        events.map(({ version, tag, body }) => [version, tag, body]),
        [
          [1, "DossierSubmitted", "{}"],
          [2, "A", '{"a":1}'],
          [3, "B", "{}"]
        ]
      )
      assert.equal(events[2]!.position, two.position)
      assert.deepEqual(yield* journal.read("nothing"), [])
    })),

  test("refuses an append to a version that is not the stream's, and writes nothing", (journal) =>
    Effect.gen(function* () {
      yield* journal.open(opening(1))
      yield* journal.append(appending(first, 1, 2))
      const late = yield* Effect.flip(journal.append(appending(first, 1, 3)))
      assert.deepEqual(late, { _tag: "StaleVersion", expected: 1, actual: 2 })
      assert.equal((yield* journal.read(first)).length, 2)
      // The request may come again: nothing of it was kept.
      assert.equal(yield* journal.seen(bytes(3)), null)
    })),

  test("of many appends to one version at once, lets one through", (journal) =>
    Effect.gen(function* () {
      yield* journal.open(opening(1))
      const results = yield* Effect.forEach(
        Array.from({ length: 20 }, (_, i) => i + 10),
        (seed) => Effect.result(journal.append(appending(first, 1, seed))),
        { concurrency: "unbounded" }
      )
      assert.equal(results.filter(Result.isSuccess).length, 1)
      assert.equal((yield* journal.read(first)).length, 2)
    })),

  test("does a request once", (journal) =>
    Effect.gen(function* () {
      yield* journal.open(opening(1))
      const again = yield* Effect.flip(journal.open(opening(1)))
      assert.equal(again._tag, "RequestSeen")
      assert.equal(again.stream, first)
      assert.deepEqual([...again.fingerprint], [...bytes(1)])
      yield* journal.append(appending(first, 1, 2))
      const twice = yield* Effect.flip(journal.append(appending(first, 2, 2)))
      assert.equal(twice._tag, "RequestSeen")
      assert.equal((yield* journal.readAll(0, 100)).length, 2)
      assert.equal((yield* journal.seen(bytes(2)))?.stream, first)
    })),

  test("counts the serial numbers of an agency's day, without a gap after a refusal", (journal) =>
    Effect.gen(function* () {
      const serials: Array<number> = []
      const decide = (serial: number) => {
        serials.push(serial)
        return Result.succeed({ ...opened(serial), stream: `s${serials.length}` })
      }
      yield* journal.open(opening(1, { decide }))
      const refused = yield* Effect.flip(
        journal.open<"no">({ ...opening(2), decide: () => Result.fail("no") })
      )
      assert.equal(refused, "no")
      assert.equal(yield* journal.seen(bytes(2)), null)
      yield* journal.open(opening(3, { decide }))
      yield* journal.open(opening(4, { decide, date: 20_130 }))
      yield* journal.open(opening(5, { decide, agencyCode: "H10" }))
      yield* journal.open(opening(6, { decide }))
      assert.deepEqual(serials, [1, 2, 1, 1, 3])
    })),

  test("gives each of many who lodge at once a number of their own", (journal) =>
    Effect.gen(function* () {
      const committed = yield* Effect.forEach(
        Array.from({ length: 50 }, (_, i) => i + 1),
        (seed) => journal.open(opening(seed)),
        { concurrency: "unbounded" }
      )
      assert.equal(new Set(committed.map(({ stream }) => stream)).size, 50)
    })),

  test("keeps a person apart and forgets when asked, events untouched", (journal) =>
    Effect.gen(function* () {
      yield* journal.open(opening(1, { note: "một ghi chú" }))
      yield* journal.append(appending(first, 1, 2, { note: "thêm" }))
      assert.deepEqual(yield* journal.person(first), person)
      assert.deepEqual(yield* journal.notes(first), ["một ghi chú", "thêm"])
      const before = yield* journal.read(first)
      yield* journal.erase(first)
      assert.equal(yield* journal.person(first), null)
      assert.deepEqual(yield* journal.notes(first), [])
      assert.deepEqual(yield* journal.read(first), before)
      const rows = yield* journal.summaries({ limit: 10 })
      assert.deepEqual(
        rows.map(({ code, fullName }) => [code, fullName]),
        [[first, null]]
      )
    })),

  test("keeps the hash of the key", (journal) =>
    Effect.gen(function* () {
      yield* journal.open(opening(1))
      assert.deepEqual([...(yield* journal.keyHash(first))!], [...bytes(101)])
      assert.equal(yield* journal.keyHash("nothing"), null)
    })),

  test("lists by office and status, the most urgent first, the finished last", (journal) =>
    Effect.gen(function* () {
      for (const seed of [1, 2, 3]) yield* journal.open(opening(seed))
      const code = (serial: number) => opened(serial).stream
      const moved = (serial: number, status: string, dueAt: number | null) =>
        journal.append(
          appending(code(serial), 1, 10 + serial, {
            summary: { ...summaryOf(code(serial), 2, status), dueAt }
          })
        )
      yield* moved(1, "accepted", 9000)
      yield* moved(2, "accepted", 5000)
      yield* moved(3, "returned", 100)
      const list = (query: { officeId?: string; status?: string; limit?: number }) =>
        Effect.map(journal.summaries({ limit: 10, ...query }), (rows) =>
          rows.map((row) => row.code)
        )
      assert.deepEqual(yield* list({}), [code(2), code(1), code(3)])
      assert.deepEqual(yield* list({ status: "accepted" }), [code(2), code(1)])
      assert.deepEqual(yield* list({ officeId: "branch-718", status: "returned" }), [code(3)])
      assert.deepEqual(yield* list({ officeId: "elsewhere" }), [])
      assert.deepEqual(yield* list({ limit: 1 }), [code(2)])
    })),

  test("tells the codes of an office and a status in their order, so many at a time", (journal) =>
    Effect.gen(function* () {
      for (const seed of [1, 2, 3]) yield* journal.open(opening(seed))
      const code = (serial: number) => opened(serial).stream
      yield* journal.append(appending(code(2), 1, 4))
      const codes = (query: Partial<CodesQuery>) => journal.codes({ after: "", limit: 2, ...query })
      assert.deepEqual(yield* codes({}), [code(1), code(2)])
      assert.deepEqual(yield* codes({ after: code(2) }), [code(3)])
      assert.deepEqual(yield* codes({ status: "submitted" }), [code(1), code(3)])
      assert.deepEqual(yield* codes({ officeId: "branch-718", status: "accepted" }), [code(2)])
      assert.deepEqual(yield* codes({ officeId: "elsewhere" }), [])
      assert.deepEqual(yield* codes({ procedureCode: "1.004222" }), [code(1), code(2)])
      assert.deepEqual(yield* codes({ procedureCode: "1.00422" }), [])
    })),

  test("projects anew from the events, once for each version of the projection", (journal) =>
    Effect.gen(function* () {
      yield* journal.open(opening(1))
      yield* journal.open(opening(2))
      yield* journal.append(appending(first, 1, 3))
      const before = yield* journal.summaries({ limit: 10 })
      const made = yield* journal.project(7, (stream, events) =>
        summaryOf(stream, events.length, events.length === 2 ? "accepted" : "submitted")
      )
      assert.equal(made, 2)
      assert.deepEqual(yield* journal.summaries({ limit: 10 }), before)
      assert.equal(yield* journal.project(7, () => assert.fail("made again")), null)
    })),

  test("hands out all events after a position, for whatever follows the journal", (journal) =>
    Effect.gen(function* () {
      yield* journal.open(opening(1))
      yield* journal.open(opening(2))
      yield* journal.append(appending(first, 1, 3))
      const all = yield* journal.readAll(0, 100)
      assert.deepEqual(
        all.map(({ stream, version }) => [stream, version]),
        [
          [first, 1],
          [opened(2).stream, 1],
          [first, 2]
        ]
      )
      const rest = yield* journal.readAll(all[0]!.position, 1)
      assert.deepEqual(rest, [all[1]])
    })),

  test("knows the time of its latest event", (journal) =>
    Effect.gen(function* () {
      assert.equal(yield* journal.lastAt, null)
      yield* journal.open(opening(1))
      yield* journal.append(appending(first, 1, 2))
      assert.equal(yield* journal.lastAt, 2000)
    })),

  test("keeps text as it is, whatever is in it", (journal) =>
    Effect.gen(function* () {
      const body = JSON.stringify({ text: "'; DROP TABLE event; -- “Ủy ban” 🏛️ \u2028 \\ \"" })
      yield* journal.open(opening(1))
      yield* journal.append(appending(first, 1, 2, { events: [event("A", 1, body)] }))
      assert.equal((yield* journal.read(first))[1]!.body, body)
    })),

  test("has a secret of its own, of 32 bytes", (journal) =>
    Effect.sync(() => assert.equal(journal.secret.length, 32)))
]
