/**
 * A return date.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { DateText, InstantText } from "./InstantText.ts"
import { Words } from "./Words.ts"

/** A return date with what it rests on. `due` is the closing time of the last day (T8). */
export const DeadlineView = Schema.Struct({
  due: InstantText,
  dueDate: DateText,
  /** True where a day on the way is not settled by law or announcement yet (T6). */
  provisional: Schema.Boolean,
  provisionalBecause: Schema.Array(Words),
  rules: Schema.Array(Schema.String)
})
/** {@link DeadlineView} as JSON. */
export type DeadlineViewJson = typeof DeadlineView.Encoded
