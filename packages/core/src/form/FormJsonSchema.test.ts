import { Ajv2020 } from "ajv/dist/2020.js"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { residenceForm } from "../testing/residenceForm.ts"
import * as LocalDate from "../time/LocalDate.ts"
import * as Form from "./Form.ts"
import * as FormJsonSchema from "./FormJsonSchema.ts"

const validator = (form: Form.Form) =>
  new Ajv2020({ strict: true, strictRequired: false, formats: { date: true } }).compile(
    FormJsonSchema.make(form)
  )
const finished: Form.Situation = { today: LocalDate.unsafe("2025-02-10"), finished: true }

const anything = fc.record(
  {
    fullName: fc.constantFrom("Nguyễn An", "B", "𠮷野"),
    birthDate: fc.constantFrom("1990-01-01", "2015-01-01", "2026-01-01", "1990-02-30"),
    citizenId: fc.constantFrom("074190001234", "123456789", "7", "074990001234"),
    email: fc.constantFrom("a@b.vn", "a@b", "not an address"),
    phone: fc.constantFrom("0900000000", "12"),
    housing: fc.constantFrom("owned", "family", "rented", "castle"),
    leaseFrom: fc.constant("2025-01-01"),
    leaseTo: fc.constantFrom("2024-01-01", "2026-01-01"),
    isHead: fc.boolean(),
    headName: fc.constant("Trần Văn Chủ"),
    relation: fc.constant("con"),
    guardian: fc.constant("Lê Thị Mẹ"),
    members: fc.array(
      fc.record(
        {
          fullName: fc.constantFrom("Trần Bình", "B"),
          birthDate: fc.constant("2015-03-02"),
          relation: fc.constant("con")
        },
        { requiredKeys: [] }
      ),
      { maxLength: 3 }
    )
  },
  { requiredKeys: [] }
)

// Sound answers, of which some are left out or changed, so that many are accepted and many are not.
const sound = {
  fullName: "Nguyễn An",
  birthDate: "1990-01-01",
  citizenId: "074190001234",
  phone: "0900000000",
  housing: "rented",
  leaseFrom: "2025-01-01",
  isHead: false,
  headName: "Trần Văn Chủ",
  relation: "con",
  guardian: "Lê Thị Mẹ"
}
const answers = fc
  .tuple(
    anything,
    fc.subarray(Object.keys(sound), { maxLength: 2 }),
    fc.subarray(Object.keys(sound), { maxLength: 2 })
  )
  .map(([other, changed, leftOut]): Form.FormAnswers => {
    const taken = Object.entries(other).filter(
      ([key]) => changed.includes(key) || !Object.hasOwn(sound, key)
    )
    const all = { ...sound, ...Object.fromEntries(taken) }
    return Object.fromEntries(Object.entries(all).filter(([key]) => !leftOut.includes(key)))
  })

describe("a form as JSON Schema", () => {
  const accepts = validator(residenceForm)
  // What a schema cannot say, it names.
  const beyond = new Set(["born-by-today", "lease-order"])

  it("accepts what the form accepts, and refuses what the form refuses", () => {
    let accepted = 0
    fc.assert(
      fc.property(answers, (given) => {
        const counted = Form.evaluate(residenceForm, given, finished).answers
        const found = Form.evaluate(residenceForm, counted, finished)
        expect(found.answers).toEqual(counted)
        const seen = found.violations.filter(({ rule }) => !beyond.has(rule))
        expect(accepts(counted)).toBe(seen.length === 0)
        if (seen.length === 0) accepted++
      }),
      { numRuns: 3000 }
    )
    expect(accepted).toBeGreaterThan(100)
    expect(accepted).toBeLessThan(2700)
  })

  it("says by name what it leaves out", () => {
    expect(FormJsonSchema.make(residenceForm).$comment).toBe(
      "not said here: checks.born-by-today, checks.lease-order"
    )
  })

  it("leaves open what it cannot say, and says so", () => {
    const label = { vi: "Ngày", en: "Date" }
    const form = Form.define({
      id: "một mẫu",
      title: label,
      note: null,
      source: "test",
      fields: { a: { kind: "date", label, earliest: "2025-01-01" }, b: { kind: "text", label } },
      shown: {
        b: {
          _tag: "Compare",
          left: { _tag: "ValueOf", question: "a" },
          is: "less",
          right: { _tag: "Today" }
        }
      },
      required: { b: true }
    })
    expect(FormJsonSchema.make(form)).toMatchObject({
      $id: "urn:motcua:form:m%E1%BB%99t%20m%E1%BA%ABu",
      $comment: "not said here: shown.b, fields.a.range"
    })
    expect(validator(form)({})).toBe(true)
  })
})
