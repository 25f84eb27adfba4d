/**
 * A text for people, in Vietnamese and in English.
 *
 * @module
 */
import * as Schema from "effect/Schema"

export const Words = Schema.Struct({ vi: Schema.String, en: Schema.String })
export type Words = typeof Words.Type
