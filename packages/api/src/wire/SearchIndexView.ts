/**
 * The index with which a page searches by itself, as core's `SearchIndex` builds it and its
 * `Search` reads it.
 *
 * @module
 */
import * as Schema from "effect/Schema"

const Texts = Schema.Array(Schema.String)
const Numbers = Schema.Array(Schema.Int)

/** Names, codes and facets; all lists of numbers and `names` run parallel to `codes`. */
export const SearchIndexView = Schema.Struct({
  version: Schema.Literal(1),
  codes: Texts,
  names: Texts,
  fields: Texts,
  field: Numbers,
  /** Codes of fields, as G15-TP07; -1 in `fieldCode` where the field of a procedure has none. */
  fieldCodes: Texts,
  fieldCode: Numbers,
  agencies: Texts,
  agency: Schema.Array(Numbers),
  levels: Numbers,
  channels: Numbers,
  everyday: Numbers
})

export type SearchIndexJson = typeof SearchIndexView.Encoded
