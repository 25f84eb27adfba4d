/**
 * Limits and fees of a channel in two cells: a line in general, and one for each case, after its id.
 *
 * ```
 * 5 ngày làm việc
 * [late] 10 ngày làm việc
 * ```
 *
 * @module
 */
import * as Result from "effect/Result"
import type { TimeLimit } from "../../../time/TimeLimit.ts"
import type { Fee, Terms } from "../../definition/Definition.ts"
import type { Channel } from "../../Procedure.ts"
import { linesOf } from "../cellLists.ts"
import { limitText, readLimitText, type ValueProblem } from "../values.ts"
import { idText, readLine } from "./notation.ts"
import { feeText, readRevisionFee } from "./values.ts"

const lineOf = (of: string | null, text: string): string =>
  of === null ? text : `${idText(of)} ${text}`

/** The limits of a channel, those of cases after their ids. */
export const limitsText = (terms: ReadonlyArray<Terms>): string =>
  terms
    .map(({ case: of, limit }) => lineOf(of, limit === null ? "chưa rõ" : limitText(limit)))
    .join("\n")

/** The fees of a channel. */
export const feesText = (terms: ReadonlyArray<Terms>): string =>
  terms.map(({ case: of, fee }) => lineOf(of, feeText(fee))).join("\n")

type Lines<A> = ReadonlyArray<readonly [of: string | null, value: A]>

const readLines = <A>(
  cell: string,
  read: (text: string) => Result.Result<A, ValueProblem>
): Result.Result<Lines<A>, ValueProblem> => {
  const lines: Array<readonly [string | null, A]> = []
  for (const line of linesOf(cell)) {
    const { id, written } = readLine(line)
    const value = read(id === null ? line : written)
    if (Result.isFailure(value)) return Result.fail(value.failure)
    lines.push([id, value.success])
  }
  return Result.succeed(lines)
}

/** Reads the limits of a channel. */
export const readLimits = (cell: string): Result.Result<Lines<TimeLimit | null>, ValueProblem> =>
  readLines(cell, readLimitText)

/** Reads the fees of a channel. */
export const readFees = (cell: string): Result.Result<Lines<Fee>, ValueProblem> =>
  readLines(cell, readRevisionFee)

/**
 * The terms of a channel from the lines of its two cells. A case that only one of them has is in
 * the other as it is in general.
 */
export const termsOf = (
  channel: Channel,
  limits: Lines<TimeLimit | null>,
  fees: Lines<Fee>
): ReadonlyArray<Terms> => {
  const general = <A>(lines: Lines<A>): A | undefined => lines.find(([of]) => of === null)?.[1]
  // A case that is there twice stays so, and is refused by the check of the definition.
  const times = (lines: Lines<unknown>, of: string | null): number =>
    lines.filter(([one]) => one === of).length
  const cases = [...new Set([...limits, ...fees].map(([of]) => of))]
  return cases.flatMap((of) =>
    Array.from({ length: Math.max(times(limits, of), times(fees, of)) }, (_, place): Terms => {
      const own = <A>(lines: Lines<A>): A | undefined =>
        lines.filter(([one]) => one === of)[place]?.[1]
      const limit = own(limits)
      return {
        channel,
        case: of,
        limit: (limit === undefined ? general(limits) : limit) ?? null,
        fee: own(fees) ?? general(fees) ?? { _tag: "Unknown" }
      }
    })
  )
}
