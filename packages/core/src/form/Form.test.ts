import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { residenceForm } from "../testing/residenceForm.ts"
import * as LocalDate from "../time/LocalDate.ts"
import { FormSchema } from "./Form.schema.ts"
import * as Form from "./Form.ts"

const today = LocalDate.unsafe("2025-02-10")
const drafting: Form.Situation = { today, finished: false }
const finished: Form.Situation = { today, finished: true }

const complete = {
  fullName: "Nguyễn Thị Ánh",
  birthDate: "1990-05-01",
  citizenId: "074190001234",
  email: "anh@vidu.vn",
  housing: "rented",
  leaseFrom: "2025-01-01",
  leaseTo: "2026-01-01",
  isHead: true,
  members: [{ fullName: "Trần Bình", birthDate: "2015-03-02", relation: "con" }]
}
const rules = (answers: Form.FormAnswers, situation = finished) =>
  Form.evaluate(residenceForm, answers, situation).violations.map(
    ({ field, rule }) => `${field} ${rule}`
  )

const text = { kind: "text", label: { vi: "Chữ", en: "Text" } } as const
const frame = { id: "x", title: text.label, note: null, source: "test" }

describe("a form", () => {
  it("is plain JSON, and is judged alike when it has been through it", () => {
    const read: Form.Form = JSON.parse(JSON.stringify(residenceForm))
    expect(read).toEqual(residenceForm)
    expect(Form.evaluate(read, complete, finished)).toEqual(
      Form.evaluate(residenceForm, complete, finished)
    )
  })

  it("is read from JSON as it was written, and not where something is wrong with it", () => {
    const read = Schema.decodeUnknownResult(FormSchema)
    const json: unknown = JSON.parse(JSON.stringify(residenceForm))
    expect(Result.getOrThrow(read(json))).toEqual(residenceForm)
    const unknownKind = { ...residenceForm, fields: { a: { kind: "colour", label: text.label } } }
    expect(Result.isFailure(read(unknownKind))).toBe(true)
    const shown = { guardian: { _tag: "Eval", code: "1" } }
    expect(Result.isFailure(read({ ...residenceForm, shown }))).toBe(true)
  })

  it("works out what is the same whatever an open question is answered with, and nothing else", () => {
    const yesNo = { kind: "yesNo", label: text.label } as const
    const number = { kind: "number", label: text.label } as const
    const fee = (no: number) =>
      Form.evaluate(
        Form.define({
          ...frame,
          fields: { poor: yesNo, fee: number },
          computed: {
            fee: {
              _tag: "If",
              when: { _tag: "Is", question: "poor", value: true },
              yes: { _tag: "Constant", value: 0 },
              no: { _tag: "Constant", value: no }
            }
          }
        }),
        {},
        drafting
      ).fields["fee"]?.value
    expect([fee(0), fee(5)]).toEqual([0, null])
  })

  it("accepts what is complete and works out the rest", () => {
    const found = Form.evaluate(residenceForm, complete, finished)
    expect(found.violations).toEqual([])
    expect(found.answers).toEqual({ ...complete, adult: true, people: 2 })
  })

  it("says of everything missing which field, under which rule, in both languages", () => {
    expect(rules({})).toEqual([
      "fullName required",
      "birthDate required",
      "phone required",
      "housing required",
      "isHead required"
    ])
    const [first] = Form.evaluate(residenceForm, {}, finished).violations
    expect(first?.text).toEqual({
      vi: "Họ, chữ đệm và tên: phải ghi.",
      en: "Full name: has to be filled in."
    })
  })

  it("asks a child for a guardian and not for a number of its own", () => {
    const { citizenId: _, ...rest } = complete
    const child = { ...rest, birthDate: "2012-02-11" }
    expect(rules(child)).toEqual(["guardian required"])
    expect(rules({ ...child, guardian: "Nguyễn Văn Cha" })).toEqual([])
  })

  it("judges the eighteenth birthday on the day", () => {
    const adult = (birthDate: string) =>
      Form.evaluate(residenceForm, { birthDate }, drafting).fields.adult?.value
    expect([adult("2007-02-10"), adult("2007-02-11")]).toEqual([true, false])
  })

  it("names the row and its field", () => {
    const members = [...complete.members, { fullName: "A" }]
    expect(rules({ ...complete, members })).toEqual([
      "members[1].fullName length",
      "members[1].birthDate required",
      "members[1].relation required"
    ])
  })

  it("refuses answers of a wrong kind, by name", () => {
    const wrong = {
      ...complete,
      fullName: 3,
      birthDate: "1990-02-30",
      citizenId: "12",
      housing: "castle",
      members: ["nobody"] as never,
      colour: "red"
    }
    expect(rules(wrong)).toEqual([
      "fullName kind",
      "birthDate kind",
      "citizenId format",
      "housing choice",
      "members kind",
      "colour unknown"
    ])
  })

  it("checks between fields only what is there", () => {
    expect(rules({ ...complete, leaseTo: "2024-12-31" })).toEqual(["leaseTo lease-order"])
    expect(rules({ ...complete, leaseTo: "" })).toEqual([])
    expect(rules({ ...complete, housing: "owned", leaseTo: "2024-12-31" })).toEqual([])
  })

  it("does not count what is hidden, and does not lose it", () => {
    const moved = { ...complete, housing: "owned" }
    expect(Form.evaluate(residenceForm, moved, finished).answers).not.toHaveProperty("leaseFrom")
    const back = { ...moved, housing: "rented" }
    expect(Form.evaluate(residenceForm, back, finished).answers.leaseFrom).toBe("2025-01-01")
  })

  it("leaves open what hangs on an answer that is not there", () => {
    const { fields, open } = Form.evaluate(residenceForm, { housing: "family" }, drafting)
    expect(fields.headName).toEqual({
      shown: "unknown",
      required: "unknown",
      computed: false,
      value: null
    })
    expect(fields.leaseFrom?.shown).toBe("no")
    expect(open).toContain("headName")
    expect(open).not.toContain("leaseFrom")
  })

  it("does not take an object's own names for fields", () => {
    const answers = JSON.parse('{"__proto__":"x","constructor":"y"}')
    expect(rules(answers, drafting)).toEqual(["__proto__ unknown", "constructor unknown"])
    expect(Form.evaluate({ fields: {} }, {}, drafting).fields).toEqual({})
  })

  it("is total where fields hang on one another in a circle", () => {
    const circle: Form.Form = {
      ...frame,
      fields: { a: text, b: text },
      shown: {
        a: { _tag: "Answered", question: "b" },
        b: { _tag: "Answered", question: "a" }
      }
    }
    expect(Form.evaluate(circle, { a: "1", b: "2" }, finished).fields.a?.shown).toBe("unknown")
  })
})

describe("calculations", () => {
  const amount = { kind: "number", label: { vi: "Số", en: "Number" } } as const
  const bill = Form.define({
    ...frame,
    fields: {
      exempt: { kind: "yesNo", label: { vi: "Miễn", en: "Exempt" } },
      copies: amount,
      items: {
        kind: "list",
        label: { vi: "Bảng", en: "Table" },
        rows: Form.rows({ fields: { price: amount } })
      },
      total: amount,
      due: { kind: "date", label: { vi: "Hạn", en: "Due" } },
      line: text,
      rest: amount
    },
    computed: {
      total: {
        _tag: "If",
        when: { _tag: "Is", question: "exempt", value: true },
        yes: { _tag: "Constant", value: 0 },
        no: {
          _tag: "Product",
          of: [
            { _tag: "ValueOf", question: "copies" },
            { _tag: "Total", question: "items", of: "price" }
          ]
        }
      },
      due: {
        _tag: "DaysAfter",
        date: { _tag: "Today" },
        days: { _tag: "ValueOf", question: "copies" }
      },
      line: {
        _tag: "Join",
        of: [
          { _tag: "Constant", value: "a" },
          { _tag: "Constant", value: "b" }
        ],
        with: "-"
      },
      rest: {
        _tag: "Minus",
        from: { _tag: "Constant", value: 10 },
        take: { _tag: "Days", from: { _tag: "Today" }, to: { _tag: "ValueOf", question: "due" } }
      }
    }
  })

  it("are worked out from what is known, and from nothing else", () => {
    const items = [{ price: 3 }, { price: 4 }]
    const found = (answers: Form.FormAnswers, situation = drafting) =>
      Form.evaluate(bill, answers, situation).answers
    expect(found({ exempt: false, copies: 2, items })).toMatchObject({
      total: 14,
      due: "2025-02-12",
      line: "a-b",
      rest: 8
    })
    expect(found({ exempt: true })).toEqual({ exempt: true, total: 0, line: "a-b" })
    expect(found({ copies: 2, items })).not.toHaveProperty("total")
    expect(found({ exempt: false, copies: 2 }, finished)).toMatchObject({ total: 0 })
    expect(found({ copies: 1e9 }, finished)).not.toHaveProperty("due")
  })

  it("do not take an answer for a field that is worked out", () => {
    expect(Form.evaluate(bill, { exempt: true, total: 5 }, finished).answers.total).toBe(0)
  })
})

describe("more answers", () => {
  const pool = fc.record(
    {
      fullName: fc.constantFrom("Nguyễn An", "B"),
      birthDate: fc.constantFrom("1990-01-01", "2015-01-01"),
      citizenId: fc.constantFrom("074190001234", "7"),
      email: fc.constant("a@b.vn"),
      phone: fc.constant("0900000000"),
      housing: fc.constantFrom("owned", "family", "rented"),
      leaseFrom: fc.constant("2025-01-01"),
      leaseTo: fc.constantFrom("2024-01-01", "2026-01-01"),
      isHead: fc.boolean(),
      headName: fc.constant("Trần Văn Chủ"),
      relation: fc.constant("con"),
      guardian: fc.constant("Lê Thị Mẹ")
    },
    { requiredKeys: [] }
  )

  it("never undo what was decided", () => {
    fc.assert(
      fc.property(pool, pool, (some, more) => {
        const before = Form.evaluate(residenceForm, some, drafting)
        const after = Form.evaluate(residenceForm, { ...more, ...some }, drafting)
        for (const [name, { required, shown, value }] of Object.entries(before.fields)) {
          if (shown !== "unknown") expect(after.fields[name]?.shown).toBe(shown)
          if (required !== "unknown") expect(after.fields[name]?.required).toBe(required)
          if (value !== null && name !== "people") expect(after.fields[name]?.value).toEqual(value)
        }
      })
    )
  })

  it("close what is open, and nothing counts that is not shown", () => {
    fc.assert(
      fc.property(pool, (answers) => {
        const { fields, open } = Form.evaluate(residenceForm, answers, drafting)
        for (const name of open) expect(answers).not.toHaveProperty(name)
        const end = Form.evaluate(residenceForm, answers, finished)
        for (const [name, state] of Object.entries(end.fields)) {
          expect(state.shown).not.toBe("unknown")
          expect(Object.hasOwn(end.answers, name)).toBe(state.value !== null)
          if (state.shown === "no") expect(state.value).toBeNull()
          if (fields[name]?.shown !== "unknown") expect(state.shown).toBe(fields[name]?.shown)
        }
      })
    )
  })
})

describe("a form that does not hold together", () => {
  it("does not compile", () => {
    const yesNo = { kind: "yesNo", label: text.label } as const
    const choice = {
      kind: "choice",
      label: text.label,
      choices: [{ value: "one", text: text.label }]
    } as const
    const number = { kind: "number", label: text.label } as const
    const fields = { text, yesNo, choice, number }
    Form.define({
      ...frame,
      fields,
      shown: {
        // @ts-expect-error there is no field "colour"
        text: { _tag: "Is", question: "colour", value: 1 },
        // @ts-expect-error a yes or no is not compared with a text
        choice: { _tag: "Is", question: "yesNo", value: "yes" },
        // @ts-expect-error "two" is not among the choices
        number: { _tag: "OneOf", question: "choice", values: ["one", "two"] },
        // @ts-expect-error a text has no least value
        yesNo: { _tag: "AtLeast", question: "text", value: 1 }
      }
    })
    Form.define({
      ...frame,
      fields,
      // @ts-expect-error there is no field "colour" to require
      required: { colour: true }
    })
    Form.define({
      ...frame,
      fields,
      computed: {
        // @ts-expect-error a number is not worked out as a text
        number: { _tag: "Join", of: [], with: "" },
        // @ts-expect-error a text cannot be added
        text: { _tag: "Sum", of: [{ _tag: "ValueOf", question: "text" }] }
      }
    })
    expect(true).toBe(true)
  })
})
