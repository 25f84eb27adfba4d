/**
 * Where what happened is kept: an append-only journal of events, with what is read from it.
 *
 * @module
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Result from "effect/Result"

/** An event as it is kept: its name, its time in milliseconds, its JSON. */
export interface JournalEvent {
  readonly tag: string
  readonly at: number
  readonly body: string
}

/** An event with its place: `version` in its stream from 1, `position` in the whole journal. */
export interface RecordedEvent extends JournalEvent {
  readonly stream: string
  readonly version: number
  readonly position: number
}

/**
 * A request that must have its effect once. `id` is a hash of the sender's request id and
 * `fingerprint` one of what was asked, keyed with that id: neither tells anything without it.
 */
export interface RequestMark {
  readonly id: Uint8Array
  readonly fingerprint: Uint8Array
}

/** One line of the counter's list, projected from a dossier's events. No personal data. */
export interface Summary {
  readonly code: string
  readonly officeId: string
  readonly procedureCode: string
  readonly status: string
  readonly submittedAt: number
  readonly dueAt: number | null
  readonly version: number
}

/** The personal data of an applicant, kept apart from events so that it can be erased. */
export interface Person {
  readonly fullName: string
  readonly citizenId: string
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
}

/** More events for a stream that has `expectedVersion` of them. */
export interface Append {
  readonly stream: string
  readonly expectedVersion: number
  readonly request: RequestMark
  readonly events: ReadonlyArray<JournalEvent>
  readonly summary: Summary
  /** Free text of the applicant. It may name people, so it is kept with the personal data. */
  readonly note: string | null
}

/** The first events of a new stream, with the person and the hash of the look-up key. */
export interface FirstEvents {
  readonly stream: string
  readonly events: ReadonlyArray<JournalEvent>
  readonly summary: Summary
}

/** A new stream, whose code holds the serial number of the day of an agency. */
export interface Open<E> {
  readonly agencyCode: string
  /** The day, as the number of days since 1970-01-01. */
  readonly date: number
  readonly request: RequestMark
  readonly keyHash: Uint8Array
  readonly person: Person
  readonly note: string | null
  /** Decides with the serial number in hand. On a failure the number is given back. */
  readonly decide: (serial: number) => Result.Result<FirstEvents, E>
}

/** Somebody else appended first. */
export interface StaleVersion {
  readonly _tag: "StaleVersion"
  readonly expected: number
  readonly actual: number
}

/** The request was seen before, with the stream that it changed and what was asked then. */
export interface RequestSeen {
  readonly _tag: "RequestSeen"
  readonly stream: string
  readonly fingerprint: Uint8Array
}

/** What went into the journal. */
export interface Committed {
  readonly stream: string
  readonly version: number
  readonly position: number
}

/** What the counter asks for. */
export interface SummaryQuery {
  readonly officeId?: string | undefined
  readonly status?: string | undefined
  readonly limit: number
}

/** What is asked by whoever goes through dossiers one by one, however many there are. */
export interface CodesQuery {
  readonly officeId?: string | undefined
  readonly status?: string | undefined
  /** With the dossiers of its cases and of agencies' own codes. */
  readonly procedureCode?: string | undefined
  /** Codes after this one in their order; the empty text for the first. */
  readonly after: string
  readonly limit: number
}

/** A line of the counter's list with the name of the applicant, null once erased. */
export interface CounterRow extends Summary {
  readonly fullName: string | null
}

/**
 * The journal. Every write is one transaction that is on disk when it returns: the events, the mark
 * of the request, the projected row, and for a new stream the serial number, the person and the
 * key. Failures of the store itself are defects.
 */
export class Journal extends Context.Service<
  Journal,
  {
    readonly append: (entry: Append) => Effect.Effect<Committed, StaleVersion | RequestSeen>
    readonly open: <E>(entry: Open<E>) => Effect.Effect<Committed, E | RequestSeen>
    /** The request with this mark, if it was seen before. */
    readonly seen: (id: Uint8Array) => Effect.Effect<RequestSeen | null>
    /** The events of a stream in order; none where there is no such stream. */
    readonly read: (stream: string) => Effect.Effect<ReadonlyArray<RecordedEvent>>
    /** Events of all streams after a position, in order, for whatever follows the journal. */
    readonly readAll: (after: number, limit: number) => Effect.Effect<ReadonlyArray<RecordedEvent>>
    readonly keyHash: (stream: string) => Effect.Effect<Uint8Array | null>
    readonly person: (stream: string) => Effect.Effect<Person | null>
    readonly notes: (stream: string) => Effect.Effect<ReadonlyArray<string>>
    readonly summaries: (query: SummaryQuery) => Effect.Effect<ReadonlyArray<CounterRow>>
    /** The codes of dossiers as they stand now, in the order of codes, so many at a time. */
    readonly codes: (query: CodesQuery) => Effect.Effect<ReadonlyArray<string>>
    /** Forgets the person and the free texts; the events stay. */
    readonly erase: (stream: string) => Effect.Effect<void>
    /**
     * Throws the projected rows away and makes them again from the events, where they were made by
     * another version of the projection. Gives the number of rows made, null where none had to be.
     */
    readonly project: (
      version: number,
      summarise: (stream: string, events: ReadonlyArray<RecordedEvent>) => Summary
    ) => Effect.Effect<number | null>
    /** The time of the latest event, null while there is none. */
    readonly lastAt: Effect.Effect<number | null>
    /** A secret of this journal's own, made at random when it was set up. */
    readonly secret: Uint8Array
  }
>()("@motcua/service/Journal") {}
