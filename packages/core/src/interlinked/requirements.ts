/**
 * What an interlinked procedure asks of the applicant: one list of papers, one fee.
 *
 * @module
 */
import * as Result from "effect/Result"
import type * as Condition from "../procedure/definition/Condition.ts"
import type { Interlinked } from "./define.ts"
import { type AnswersMissing, members, type PlanDocument, settle } from "./Plan.ts"

/** A paper of the one list, and the members that ask for it. */
export interface AskedDocument extends PlanDocument {
  readonly askedBy: ReadonlyArray<string>
}

/**
 * The one list of papers (H7). What another member gives is not asked for; a paper that several
 * ask for is asked for once, in the largest number that one of them needs.
 */
export const documents = (
  { plan }: Interlinked,
  answers: Condition.Answers
): Result.Result<ReadonlyArray<AskedDocument>, AnswersMissing> =>
  Result.map(settle(plan, answers), (settled) => {
    const taking = members(settled)
    const given = new Set(taking.flatMap(({ gives }) => gives))
    const asked = new Map<string, AskedDocument>()
    for (const member of taking) {
      for (const document of member.asks) {
        if (given.has(document.id)) continue
        const before = asked.get(document.id)
        asked.set(
          document.id,
          before === undefined
            ? { ...document, askedBy: [member.id] }
            : {
                ...before,
                originals: Math.max(before.originals, document.originals),
                copies: Math.max(before.copies, document.copies),
                askedBy: [...before.askedBy, member.id]
              }
        )
      }
    }
    return [...asked.values()]
  })

/** The one fee, in đồng. */
export interface InterlinkedFee {
  /** Null where the fee of a member is not known. */
  readonly totalVnd: number | null
  /** What is known of it. */
  readonly knownVnd: number
  /** The members whose fee is not known. */
  readonly unknown: ReadonlyArray<string>
}

/** The one fee: the sum of the members', known only where all of them are. */
export const fee = (
  { plan }: Interlinked,
  answers: Condition.Answers
): Result.Result<InterlinkedFee, AnswersMissing> =>
  Result.map(settle(plan, answers), (settled) => {
    const taking = members(settled)
    const unknown = taking.filter(({ feeVnd }) => feeVnd === null).map(({ id }) => id)
    const knownVnd = taking.reduce((sum, { feeVnd }) => sum + (feeVnd ?? 0), 0)
    return { totalVnd: unknown.length === 0 ? knownVnd : null, knownVnd, unknown }
  })
