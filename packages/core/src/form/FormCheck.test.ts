import { describe, expect, it } from "vitest"
import { residenceForm } from "../testing/residenceForm.ts"
import type { Form } from "./Form.ts"
import * as FormCheck from "./FormCheck.ts"

const label = { vi: "Nhãn", en: "Label" }
const frame = { id: "x", title: label, note: null, source: "test" }
const text = { kind: "text", label } as const
const number = { kind: "number", label } as const
const yesNo = { kind: "yesNo", label } as const
const choice = { kind: "choice", label, choices: [{ value: "one", text: label }] } as const
const list = { kind: "list", label, rows: { fields: { price: number, name: text } } } as const
const fields = { text, number, yesNo, choice, list, other: text }

const problems = (form: Partial<Form>) =>
  FormCheck.check({ ...frame, fields, ...form }).map(
    ({ _tag, field, value }) => `${_tag} ${field} ${value}`
  )

describe("check", () => {
  it("finds nothing wrong with the example", () => {
    expect(FormCheck.check(residenceForm)).toEqual([])
  })

  it("names the field of a reference that leads nowhere", () => {
    expect(
      problems({
        shown: { colour: { _tag: "Answered", question: "nowhere" } },
        required: { text: { _tag: "Not", of: { _tag: "Is", question: "gone", value: 1 } } },
        computed: { number: { _tag: "Total", question: "list", of: "weight" } },
        checks: [
          { rule: "r", field: "lost", holds: { _tag: "Answered", question: "text" }, text: label }
        ]
      })
    ).toEqual([
      "UnknownField shown.colour colour",
      "UnknownField shown.colour nowhere",
      "UnknownField required.text gone",
      "UnknownField computed.number weight",
      "UnknownField checks[0].field lost"
    ])
  })

  it("finds what the compiler would have, in a form that comes as JSON", () => {
    expect(
      problems({
        shown: {
          text: { _tag: "Is", question: "yesNo", value: "yes" },
          number: { _tag: "OneOf", question: "choice", values: ["one", "two"] },
          choice: { _tag: "AtLeast", question: "text", value: 1 }
        },
        computed: {
          number: { _tag: "Join", of: [], with: "" },
          other: { _tag: "Sum", of: [{ _tag: "ValueOf", question: "text" }] },
          yesNo: { _tag: "ValueOf", question: "list" }
        }
      })
    ).toEqual([
      'WrongKind shown.text "yes"',
      "UnknownChoice shown.number two",
      "WrongKind shown.choice text is a text",
      "WrongKind computed.number Join is a text",
      "WrongKind computed.other ValueOf is a text",
      "WrongKind computed.other Sum is a number",
      "WrongKind computed.yesNo list is a list"
    ])
  })

  it("finds circles, through what is shown and what is worked out, in rows too", () => {
    const valueOf = (question: string) => ({ _tag: "ValueOf", question }) as const
    const rows = { fields: { a: text, b: text }, computed: { a: valueOf("b"), b: valueOf("a") } }
    expect(
      problems({
        fields: { text, number, yesNo, list: { ...list, rows } },
        shown: {
          text: { _tag: "Is", question: "yesNo", value: true },
          yesNo: { _tag: "AtLeast", question: "number", value: 3 }
        },
        computed: {
          number: {
            _tag: "If",
            when: { _tag: "Answered", question: "text" },
            yes: { _tag: "Constant", value: 1 },
            no: { _tag: "Constant", value: 2 }
          }
        }
      })
    ).toEqual([
      "Cycle fields.list.rows.fields.a a → b → a",
      "Cycle fields.text text → yesNo → number → text"
    ])
  })

  it("finds fields that never show, bounds, choices, words and rules that are wrong", () => {
    expect(
      problems({
        fields: {
          yesNo: { ...yesNo, label: { vi: " ", en: "x" } },
          number: { ...number, minimum: 3, maximum: 2 },
          choice: { ...choice, choices: [choice.choices[0], choice.choices[0]] },
          empty: { ...choice, choices: [] },
          text
        },
        shown: {
          text: {
            _tag: "All",
            of: [
              { _tag: "Is", question: "yesNo", value: true },
              { _tag: "Is", question: "yesNo", value: false }
            ]
          }
        },
        required: { number: true },
        computed: { number: { _tag: "Constant", value: 2 } },
        checks: [1, 2].map(() => ({
          rule: "twice",
          field: "text",
          holds: { _tag: "Answered", question: "text" },
          text: label
        }))
      }).map((line) => line.split(" ").slice(0, 2).join(" "))
    ).toEqual([
      "WordsMissing fields.yesNo.label.vi",
      "BoundsReversed fields.number",
      "DuplicateChoice fields.choice",
      "NoChoices fields.empty",
      "NeverShown shown.text",
      "ComputedAndRequired required.number",
      "DuplicateRule checks[1].rule"
    ])
  })

  it("says what is wrong in both languages", () => {
    const [first] = FormCheck.check({
      ...frame,
      fields: { text },
      shown: { text: { _tag: "Answered", question: "a" } }
    })
    expect(FormCheck.text(first!)).toEqual({
      vi: 'shown.text: trường không có ("a"); cần: một trong: text.',
      en: 'shown.text: a field that is not there ("a"); expected: one of: text.'
    })
  })
})
