/**
 * A text for people, in Vietnamese and in English.
 *
 * @module
 */
import * as Schema from "effect/Schema"

/** A text in Vietnamese and in English, both complete. */
export const Words = Schema.Struct({ vi: Schema.String, en: Schema.String })
/** {@link Words} as a value. */
export type Words = typeof Words.Type
