/**
 * The procedures of a catalogue file as definitions with their revisions.
 *
 * @module
 */
import type { Definition } from "@motcua/core"
import * as Effect from "effect/Effect"
import { type Refused, refused } from "../Refused.ts"
import type { Words } from "../Words.ts"
import { reading } from "./frame.ts"

// Rows of the national database carry no date; as revisions they are compared, never looked up.
const UNDATED = "1900-01-01"
const MOST_LISTED = 20

/** Every definition in a file; a file with a bad row is refused, with what is wrong in it. */
export const readDefinitions = (
  file: string
): Effect.Effect<ReadonlyArray<Definition.Definition>, Refused> =>
  Effect.gen(function* () {
    const [{ rowsOf }, { problemWords }, { Definition, LocalDate }] = yield* Effect.promise(() =>
      Promise.all([import("./rows.ts"), import("./problemWords.ts"), import("@motcua/core")])
    )
    const { definitions, problems } = yield* reading(file, async () => {
      const definitions: Array<Definition.Definition> = []
      const problems: Array<Words> = []
      for await (const { definition, problems: wrong, procedure } of rowsOf(file, "utf-8")) {
        if (problems.length < MOST_LISTED) problems.push(...wrong.map(problemWords))
        if (definition !== null) definitions.push(definition)
        if (procedure !== null) {
          definitions.push(Definition.fromProcedure(procedure, LocalDate.unsafe(UNDATED)))
        }
      }
      return { definitions, problems }
    })
    if (problems.length > 0 || definitions.length === 0) {
      const lines = (language: keyof Words) =>
        problems.map((words) => `${file}: ${words[language]}`).join("\n")
      return yield* refused(
        { _tag: "CatalogueUnsound", file, problems },
        problems.length === 0
          ? { vi: `${file}: không có thủ tục nào.`, en: `${file}: no procedure in it.` }
          : { vi: lines("vi"), en: lines("en") }
      )
    }
    return definitions
  })

/** The definition of a code, or the only one. */
export const definitionOf = (
  definitions: ReadonlyArray<Definition.Definition>,
  code: string | undefined
): Effect.Effect<Definition.Definition, Refused> => {
  const chosen =
    code === undefined && definitions.length === 1
      ? definitions[0]
      : definitions.find((one) => one.code === code)
  if (chosen !== undefined) return Effect.succeed(chosen)
  const known = definitions.slice(0, MOST_LISTED).map((one) => one.code)
  return Effect.fail(
    refused(
      { _tag: "UnknownProcedure", procedure: code ?? "", expected: known },
      {
        vi: `Hãy chọn một thủ tục bằng --procedure; tệp có: ${known.join(", ")}.`,
        en: `Choose a procedure by --procedure; the file has: ${known.join(", ")}.`
      }
    )
  )
}

/** The revision of an id, or the last one. */
export const revisionOf = (
  { code, revisions }: Definition.Definition,
  id: string | undefined
): Effect.Effect<Definition.Revision, Refused> => {
  const found = id === undefined ? revisions.at(-1) : revisions.find((one) => one.id === id)
  const known = revisions.map((one) => one.id)
  return found !== undefined
    ? Effect.succeed(found)
    : Effect.fail(
        refused(
          { _tag: "UnknownRevision", code, revision: id ?? "", expected: known },
          {
            vi: `Thủ tục ${code} không có phiên bản ${id}; có: ${known.join(", ")}.`,
            en: `Procedure ${code} has no revision ${id}; there are: ${known.join(", ")}.`
          }
        )
      )
}
