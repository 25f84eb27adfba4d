import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Deadline from "../Deadline.ts"
import * as Instant from "../Instant.ts"
import { calendars, NUMBERS, questionFrom, request } from "../testing/questions.ts"

const question = fc.array(fc.nat(), { minLength: NUMBERS, maxLength: NUMBERS }).map(questionFrom)
// The calendar by its number, so that a counterexample can be read.
const which = fc.nat(calendars.length - 1)

const runs = { numRuns: 3000 }

describe("a certificate", () => {
  it("is accepted by the checker, and cites what the deadline cites", () => {
    fc.assert(
      fc.property(question, which, (q, c) => {
        const r = request(q, c)
        const { certificate, deadline } = Result.getOrThrow(Deadline.certify(r))
        expect(Deadline.verify(certificate, r.calendar)).toEqual(Result.succeed(certificate))
        const cited = new Set(
          certificate.stretches.flatMap((s) => [...s.rules, ...s.rows.flatMap((row) => row.rules)])
        )
        // A due at midnight, or at the moment of receipt, touches a day of which it has no part.
        const touches =
          Instant.millisecondOfDay(deadline.due) === 0 || deadline.due === deadline.countedFrom
        const uncited = deadline.rules.filter((rule) => !cited.has(rule))
        expect(uncited.filter((rule) => !touches || rule !== "T6")).toEqual([])
        if (certificate.stretches.every(({ begins }) => begins !== "restart")) {
          const more = [...cited].filter((rule) => !deadline.rules.includes(rule))
          expect(more.filter((rule) => rule !== "T9" && rule !== "H4")).toEqual([])
        }
      }),
      runs
    )
  })
})

describe("a tampered certificate", () => {
  // Everything that a certificate says, by its path.
  const leaves = (
    value: unknown,
    path: ReadonlyArray<string> = []
  ): Array<ReadonlyArray<string>> =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
      : [path]

  const tampered = (certificate: Deadline.Certificate, at: ReadonlyArray<string>, by: number) => {
    const copy = JSON.parse(JSON.stringify(certificate))
    const holder = at.slice(0, -1).reduce((value, key) => value[key], copy)
    const key = at.at(-1)!
    const was = holder[key]
    const words = ["working", "weekend", "stopped", "T1", "T8", "restart", "pause", "skip", "day"]
    holder[key] =
      typeof was === "number"
        ? was + [1, -1, 60_000, -3_600_000, 86_400_000, 0.5][by % 6]!
        : typeof was === "boolean"
          ? !was
          : words[by % words.length]
    return holder[key] === was ? null : (copy as Deadline.Certificate)
  }

  it("is rejected, unless it answers another question rightly", () => {
    let rejected = 0
    fc.assert(
      fc.property(question, which, fc.nat(), fc.nat(), (q, c, place, by) => {
        const r = request(q, c)
        const { certificate } = Result.getOrThrow(Deadline.certify(r))
        const places = leaves(certificate)
        const changed = tampered(certificate, places[place % places.length]!, by)
        if (changed === null) return
        const judged = Deadline.verify(changed, r.calendar)
        if (Result.isFailure(judged)) {
          rejected++
          return
        }
        const { cutoff, extraWorkingDays, limit, receivedAt, stops } = changed
        const again = Deadline.certify({
          receivedAt,
          limit,
          stops,
          extraWorkingDays,
          calendar: r.calendar,
          ...(cutoff === null ? {} : { cutoff })
        })
        expect(Result.getOrThrow(again).certificate).toEqual(changed)
      }),
      { numRuns: 4000 }
    )
    expect(rejected).toBeGreaterThan(3_600)
  })
})
