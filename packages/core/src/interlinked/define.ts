/**
 * The definition of an interlinked procedure.
 *
 * @module
 */
import * as Result from "effect/Result"
import { faultsOf, type InterlinkedFault } from "./check.ts"
import type { Plan } from "./Plan.ts"

/** An agency that takes part. */
export interface InterlinkedAgency {
  readonly id: string
  readonly name: string
}

/** What a file or a form says of an interlinked procedure; it may be wrong. */
export interface InterlinkedDefinition {
  /** The code of the procedure as a whole. */
  readonly code: string
  /** The agency that leads (cơ quan chủ trì). */
  readonly lead: string | null
  readonly agencies: ReadonlyArray<InterlinkedAgency>
  readonly plan: Plan
  readonly source: string
}

/** A definition that holds together: `define` is what makes one. */
export interface Interlinked extends InterlinkedDefinition {
  readonly lead: string
}

/**
 * Takes a definition, or names everything that is wrong with it: no lead, an agency that is not
 * among those listed, a member twice, an empty series, members that wait for one another, a limit
 * that cannot be computed (T12).
 *
 * @example
 * ```ts
 * import { Interlinked, TimeLimit } from "@motcua/core"
 * import { Result } from "effect"
 *
 * const defined = Interlinked.define({
 *   code: "2.000986",
 *   lead: null,
 *   agencies: [{ id: "commune", name: "UBND xã" }],
 *   plan: Interlinked.member({ id: "birth", agency: "commune", limit: TimeLimit.unsafe("1other") }),
 *   source: "made up"
 * })
 * Result.isFailure(defined) && defined.failure.map(({ _tag, field }) => [_tag, field]) // [["NoLead", "lead"], ["LimitNotComputable", "birth.limit"]]
 * ```
 */
export const define = (
  definition: InterlinkedDefinition
): Result.Result<Interlinked, ReadonlyArray<InterlinkedFault>> => {
  const faults = faultsOf(definition)
  return faults.length > 0 || definition.lead === null
    ? Result.fail(faults)
    : Result.succeed({ ...definition, lead: definition.lead })
}
