/**
 * The members every problem answer carries beside those of RFC 9457: the words in both languages,
 * the rule and the fields.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

/** What is wrong with one field of the request. `path` begins with `payload`, `query`, ... */
export const FieldProblem = Schema.Struct({
  path: Schema.String,
  vi: Schema.String,
  en: Schema.String
})
/** {@link FieldProblem} as a value. */
export type FieldProblem = typeof FieldProblem.Type

/** The address that names a kind of problem: `https://motcua.vn/problems/version-conflict`. */
export const problemType = <Name extends string>(name: Name) =>
  `https://motcua.vn/problems/${name}` as const

/**
 * A refusal's tag as it stands in the address of its problem.
 *
 * @example
 * ```ts
 * import { kebab, problemType } from "@motcua/api"
 *
 * problemType(kebab("VersionConflict")) // "https://motcua.vn/problems/version-conflict"
 * ```
 */
export const kebab = (tag: string): string =>
  tag.replace(/[A-Z]/g, (letter, at) => `${at === 0 ? "" : "-"}${letter.toLowerCase()}`)

/**
 * The members beside `type`, `status` and `title`. `title` and `detail` are Vietnamese, `titleEn`
 * and `detailEn` English. `rule` is the rule of law broken, where one is.
 */
export const words = <Title extends string>(titleEn: Title) => ({
  titleEn: Schema.tag(titleEn),
  detail: Schema.String,
  detailEn: Schema.String,
  rule: Schema.NullOr(Schema.String).pipe(Schema.withConstructorDefault(Effect.succeed(null))),
  fields: Schema.Array(FieldProblem).pipe(Schema.withConstructorDefault(Effect.succeed([])))
})
