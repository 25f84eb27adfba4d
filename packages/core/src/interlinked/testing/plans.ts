/**
 * Random plans for tests of interlinked procedures.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { calendar2025 } from "../../testing/calendar2025.ts"
import * as Instant from "../../time/Instant.ts"
import type { TimeLimit } from "../../time/TimeLimit.ts"
import * as Interlinked from "../Interlinked.ts"

const agencies = ["commune", "police", "insurance", "tax"].map((id) => ({ id, name: id }))

const limit: fc.Arbitrary<TimeLimit> = fc.oneof(
  fc
    .integer({ min: 1, max: 14 })
    .map((half) => ({ quantity: half / 2, unit: "working_day" }) as const),
  fc.integer({ min: 1, max: 20 }).map((quantity) => ({ quantity, unit: "working_hour" }) as const),
  fc.integer({ min: 1, max: 12 }).map((quantity) => ({ quantity, unit: "day" }) as const)
)

/** Limits that do not hang on the calendar. */
export const workingLimit = limit.filter(({ unit }) => unit !== "day")

type Shape =
  | { readonly kind: "member"; readonly agency: number; readonly limit: TimeLimit }
  | { readonly kind: "nothing" }
  | { readonly kind: "series" | "parallel"; readonly parts: ReadonlyArray<Shape> }

const { tree } = fc.letrec<{ tree: Shape }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: fc.constant("member" as const), agency: fc.nat(3), limit }),
    fc.constant<Shape>({ kind: "nothing" }),
    fc.record({
      kind: fc.constantFrom("series" as const, "parallel" as const),
      parts: fc.array(tie("tree"), { minLength: 1, maxLength: 4 })
    })
  )
}))

const planOf = (shape: Shape, next: () => number): Interlinked.Plan => {
  switch (shape.kind) {
    case "nothing":
      return Interlinked.nothing
    case "member":
      return Interlinked.member({
        id: `m${next()}`,
        agency: agencies[shape.agency]!.id,
        limit: shape.limit
      })
    default:
      return (shape.kind === "series" ? Interlinked.series : Interlinked.parallel)(
        ...shape.parts.map((part) => planOf(part, next))
      )
  }
}

/** So many plans of which no two share a member, one of them at least with a member. */
export const plans = (count: number): fc.Arbitrary<ReadonlyArray<Interlinked.Plan>> =>
  fc
    .array(tree, { minLength: count, maxLength: count })
    .map((shapes) => {
      let number = 0
      return shapes.map((shape) => planOf(shape, () => number++))
    })
    .filter((made) => made.some((plan) => Interlinked.members(plan).length > 0))

/** An instant in 2025, at any time of day. */
export const receipt: fc.Arbitrary<Instant.Instant> = fc
  .integer({ min: 0, max: 300 * 24 * 60 })
  .map(
    (minutes) => (Instant.unsafe("2025-01-02T00:00:00+07:00") + minutes * 60_000) as Instant.Instant
  )

/** The procedure that has a plan. */
export const withPlan = (plan: Interlinked.Plan): Interlinked.Interlinked =>
  Result.getOrThrow(
    Interlinked.define({ code: "2.000986", lead: "commune", agencies, plan, source: "made up" })
  )

/** The schedule of a plan. */
export const scheduleOf = (
  plan: Interlinked.Plan,
  receivedAt: Instant.Instant,
  reading: Interlinked.Reading = "asDefined"
): Interlinked.Schedule =>
  Result.getOrThrow(
    Interlinked.schedule(withPlan(plan), { receivedAt, calendar: calendar2025, reading })
  )
