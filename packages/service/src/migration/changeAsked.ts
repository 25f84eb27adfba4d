/**
 * Which change of a procedure is meant by whoever asks for a migration.
 *
 * @module
 */
import type { Definition } from "@motcua/core"
import * as Result from "effect/Result"
import { type Dated, definitionOf, revisionBefore } from "../world/revisions.ts"

/** A change from one revision of a procedure to the next. */
export interface ChangeAsked {
  readonly definition: Definition.Definition
  readonly from: Definition.Revision
  readonly to: Definition.Revision
}

/** No such change: the procedure has no revisions, or none of this name with one before it. */
export interface NoSuchChange {
  readonly _tag: "NoSuchChange"
  readonly procedureCode: string
  /** The revisions that have one before them. */
  readonly expected: ReadonlyArray<string>
}

/** The change to a revision of a procedure, from the one before it. */
export const changeAsked = (
  world: Dated,
  procedureCode: string,
  to: string
): Result.Result<ChangeAsked, NoSuchChange> => {
  const definition = definitionOf(world, procedureCode)
  const next = definition?.revisions.find(({ id }) => id === to)
  const from =
    definition === undefined || next === undefined ? undefined : revisionBefore(definition, next)
  return definition === undefined || next === undefined || from === undefined
    ? Result.fail({
        _tag: "NoSuchChange",
        procedureCode,
        expected: (definition?.revisions ?? []).slice(1).map(({ id }) => id)
      })
    : Result.succeed({ definition, from, to: next })
}
