/**
 * Revisions and conditions whose texts are hard on the notation of cells.
 *
 * @module
 */
import * as fc from "fast-check"
import type * as LocalDate from "../../../../time/LocalDate.ts"
import type { Condition } from "../../../definition/Condition.ts"
import type * as Definition from "../../../definition/Definition.ts"

/** A text with all that the notation has a meaning for. */
const text = fc
  .string({ unit: fc.constantFrom(...'aăạ ;,:#|[]()\\n"“1-='), minLength: 1, maxLength: 8 })
  .filter((one) => one.trim() !== "")
const answer = fc.oneof(
  text,
  fc.boolean(),
  fc.constantFrom(0, -1, 5, 0.5, 1.125, 1000, 1e21, 1e-7, 12345.678),
  fc.constantFrom("có", "không", "va", "tất", "5", "1.000", "bình thường", "town")
)
const bound = fc.constantFrom(0, -2, 0.5, 18, 2000)
/** Any condition, nested. */
export const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.record({ _tag: fc.constant("Is" as const), question: text, value: answer }),
    fc.record({
      _tag: fc.constant("OneOf" as const),
      question: text,
      values: fc.array(answer, { maxLength: 3 })
    }),
    fc.record({
      _tag: fc.constantFrom("AtLeast" as const, "AtMost" as const),
      question: text,
      value: bound
    }),
    fc.record({
      _tag: fc.constantFrom("All" as const, "Any" as const),
      of: fc.array(tie("any"), { maxLength: 3 })
    }),
    fc.record({ _tag: fc.constant("Not" as const), of: tie("any") })
  )
})).any

const limit = fc.record({
  quantity: fc.constantFrom(0, 0.5, 1, 10, 1000),
  unit: fc.constantFrom("working_day" as const, "month" as const, "other" as const)
})
const date = fc.integer({ min: 18_000, max: 22_000 }).map((day) => day as LocalDate.LocalDate)
const when = fc.option(condition)
const count = fc.nat({ max: 9 })
const citation = fc.record({ instrument: text, provision: fc.option(text) })
const both = fc.record({ vi: text, en: text })
const ids = fc.uniqueArray(text, { minLength: 1, maxLength: 3 })
const fee = fc.oneof(
  fc.nat({ max: 10_000_000 }).map((vnd) => ({ _tag: "Known", vnd }) as const),
  fc.constantFrom({ _tag: "Unknown" } as const, { _tag: "SetByProvince" } as const)
)
/** A text without spaces around it. */
export const trimmed = text.map((one) => one.trim())
/** A revision that says anything, sound or not. */
export const revision: fc.Arbitrary<Definition.Revision> = ids.chain((cases) =>
  fc.record(
    {
      id: trimmed,
      from: date,
      to: fc.option(date),
      legalBasis: fc.array(citation, { maxLength: 2 }),
      questions: fc.array(
        fc.oneof(
          fc.record({ id: text, text: both, kind: fc.constant("yesNo" as const) }),
          fc.record(
            {
              id: text,
              text: both,
              kind: fc.constant("number" as const),
              whole: fc.constant(true)
            },
            { requiredKeys: ["id", "text", "kind"] }
          ),
          fc.record({
            id: text,
            text: both,
            kind: fc.constant("choice" as const),
            choices: fc.array(fc.record({ value: text, text: both }), {
              minLength: 1,
              maxLength: 2
            })
          })
        ),
        { maxLength: 3 }
      ),
      cases: fc.tuple(
        ...cases.map((id) =>
          fc.record(
            {
              id: fc.constant(id),
              name: text,
              when,
              before: fc.uniqueArray(text, { minLength: 1, maxLength: 2 })
            },
            { requiredKeys: ["id", "name", "when"] }
          )
        )
      ),
      documents: fc.option(
        fc.array(
          fc.record({
            id: text,
            text,
            originals: count,
            copies: count,
            when,
            alternative: fc.option(text),
            form: fc.option(text)
          }),
          { maxLength: 3 }
        )
      ),
      sets: fc.option(count),
      terms: fc
        .uniqueArray(
          fc.record({
            channel: fc.constantFrom("direct" as const, "postal" as const, "online" as const),
            case: fc.option(fc.constantFrom(...cases)),
            limit: fc.option(limit),
            fee
          }),
          { maxLength: 6, selector: (one) => `${one.channel} ${one.case}` }
        )
        .map((all) => {
          const order = all.map(({ channel }) => channel)
          return all.toSorted((a, b) => order.indexOf(a.channel) - order.indexOf(b.channel))
        }),
      steps: fc.array(
        fc.record({
          id: text,
          text,
          by: fc.option(text),
          case: fc.option(text),
          limit: fc.option(limit)
        }),
        { maxLength: 3 }
      ),
      subjects: fc.array(trimmed, { maxLength: 2 }),
      executingAgencies: fc.array(trimmed, { maxLength: 2 }),
      result: fc.option(trimmed),
      requirements: fc.array(trimmed, { maxLength: 2 }),
      supplementWithin: fc.option(limit),
      resume: fc.constantFrom("pause" as const, "restart" as const),
      online: fc.constantFrom("whole" as const, "part" as const, "none" as const, null),
      transition: fc.constantFrom("keep" as const, "move" as const, "ask" as const),
      transitionAllows: fc.record({
        laterDate: fc.boolean(),
        newDocuments: fc.boolean(),
        higherFee: fc.boolean(),
        basis: citation
      })
    },
    {
      requiredKeys: [
        "id",
        "from",
        "to",
        "legalBasis",
        "questions",
        "cases",
        "documents",
        "sets",
        "terms",
        "steps",
        "subjects",
        "executingAgencies",
        "result",
        "requirements",
        "supplementWithin",
        "resume",
        "online",
        "transition"
      ]
    }
  )
)
