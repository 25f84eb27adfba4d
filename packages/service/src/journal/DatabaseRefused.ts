/**
 * A database that cannot be used.
 *
 * @module
 */
import * as Data from "effect/Data"

/** The database cannot be opened: where it was looked for, and what is wrong, in both languages. */
export class DatabaseRefused extends Data.TaggedError("DatabaseRefused")<{
  readonly database: string
  readonly vi: string
  readonly en: string
}> {
  override get message(): string {
    return this.en
  }
}
