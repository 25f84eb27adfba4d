/**
 * The journal on SQLite, by `node:sqlite`.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { DatabaseRefused } from "./DatabaseRefused.ts"
import {
  type Committed,
  type CounterRow,
  Journal,
  type JournalEvent,
  type Person,
  type RecordedEvent,
  type RequestMark,
  type RequestSeen,
  type StaleVersion,
  type Summary
} from "./Journal.ts"
import { acquire, type SqliteDatabase } from "./SqliteDatabase.ts"
import { prepare } from "./sqliteStatements.ts"

// Leaves a transaction with a refusal, so that all of it is undone.
class Refusal<E> {
  readonly refusal: E
  constructor(refusal: E) {
    this.refusal = refusal
  }
}

const attempt = <A, E>(run: () => A): Effect.Effect<A, E> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(run())
    } catch (cause) {
      return cause instanceof Refusal ? Effect.fail(cause.refusal as E) : Effect.die(cause)
    }
  })

const make = ({ db, secret, transaction }: SqliteDatabase): Journal["Service"] => {
  const statement = prepare(db)

  const seen = (id: Uint8Array): RequestSeen | null => {
    const row = statement.request(id)
    return row === undefined ? null : { _tag: "RequestSeen", ...row }
  }

  const mark = (request: RequestMark, stream: string): void => {
    const before = seen(request.id)
    if (before !== null) throw new Refusal<RequestSeen>(before)
    statement.addRequest(request, stream)
  }

  const write = (
    stream: string,
    from: number,
    events: ReadonlyArray<JournalEvent>,
    summary: Summary,
    note: string | null
  ): Committed => {
    let version = from
    let position = 0
    for (const event of events) position = statement.addEvent(stream, ++version, event)
    statement.putSummary(summary)
    if (note !== null) statement.addNote(stream, version, note)
    return { stream, version, position }
  }

  return Journal.of({
    secret,
    append: (entry) =>
      attempt<Committed, StaleVersion | RequestSeen>(() =>
        transaction(() => {
          mark(entry.request, entry.stream)
          const actual = statement.version(entry.stream)
          if (actual !== entry.expectedVersion) {
            throw new Refusal<StaleVersion>({
              _tag: "StaleVersion",
              expected: entry.expectedVersion,
              actual
            })
          }
          return write(entry.stream, actual, entry.events, entry.summary, entry.note)
        })
      ),
    open: <E>(entry: Parameters<Journal["Service"]["open"]>[0]) =>
      attempt<Committed, E | RequestSeen>(() =>
        transaction(() => {
          const before = seen(entry.request.id)
          if (before !== null) throw new Refusal<RequestSeen>(before)
          const decision = entry.decide(statement.nextSerial(entry.agencyCode, entry.date))
          if (Result.isFailure(decision)) throw new Refusal<E>(decision.failure as E)
          const { stream, events, summary } = decision.success
          mark(entry.request, stream)
          statement.addKey(stream, entry.keyHash)
          statement.addPerson(stream, entry.person)
          return write(stream, 0, events, summary, entry.note)
        })
      ),
    seen: (id) => attempt(() => seen(id)),
    read: (stream) => attempt(() => statement.events(stream)),
    readAll: (after, limit) => attempt(() => statement.allEvents(after, limit)),
    keyHash: (stream) => attempt(() => statement.key(stream)),
    person: (stream) => attempt<Person | null, never>(() => statement.person(stream)),
    notes: (stream) => attempt(() => statement.notes(stream)),
    summaries: (query) =>
      attempt<ReadonlyArray<CounterRow>, never>(() =>
        statement.summaries(query.officeId ?? null, query.status ?? null, query.limit)
      ),
    codes: ({ officeId, status, procedureCode, after, limit }) =>
      attempt(() =>
        statement.codes(officeId ?? null, status ?? null, after, limit, procedureCode ?? null)
      ),
    erase: (stream) =>
      attempt(() => {
        transaction(() => statement.erase(stream))
        // The log still holds what was overwritten in the file.
        db.exec("PRAGMA wal_checkpoint(TRUNCATE)")
      }),
    project: (version, summarise) =>
      attempt(() =>
        transaction(() => {
          if (statement.projection() === version) return null
          statement.clearSummaries()
          let count = 0
          for (const stream of statement.streams()) {
            statement.putSummary(summarise(stream, statement.events(stream)))
            count++
          }
          statement.putProjection(version)
          return count
        })
      ),
    lastAt: attempt(() => statement.lastAt())
  })
}

/** The journal in a file, made where there is none yet. */
export const layer = (path: string): Layer.Layer<Journal, DatabaseRefused> =>
  Layer.effect(Journal, Effect.map(acquire(path), make))

/** A journal that is gone with the process. */
export const layerMemory: Layer.Layer<Journal, DatabaseRefused> = layer(":memory:")

export type { RecordedEvent }
