import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as Form from "./Form.ts"
import { toJsonSchema } from "./jsonSchema.ts"

const words = (text: string) => ({ vi: text, en: text })
const field = { required: true, when: null, choices: [], rules: [], computed: null } as const

const birth = Form.define({
  id: "birth",
  title: { vi: "Tờ khai đăng ký khai sinh", en: "Registration of a birth" },
  fields: [
    { ...field, id: "family", label: words("Họ"), kind: "text" },
    { ...field, id: "given", label: words("Tên"), kind: "text" },
    {
      ...field,
      id: "full",
      label: words("Họ và tên"),
      kind: "text",
      computed: {
        _tag: "Joined",
        by: " ",
        of: [
          { _tag: "Field", field: "family" },
          { _tag: "Field", field: "given" }
        ]
      }
    },
    { ...field, id: "today", label: words("Ngày khai"), kind: "date" },
    {
      ...field,
      id: "born",
      label: words("Ngày sinh"),
      kind: "date",
      rules: [{ _tag: "NotAfter", field: "today" }]
    },
    { ...field, id: "copies", label: words("Số bản sao"), kind: "number" },
    {
      ...field,
      id: "fee",
      label: words("Lệ phí"),
      kind: "number",
      computed: {
        _tag: "Product",
        of: [
          { _tag: "Field", field: "copies" },
          { _tag: "Constant", value: 8000 }
        ]
      }
    },
    { ...field, id: "married", label: words("Cha mẹ đã kết hôn"), kind: "yesNo" },
    {
      ...field,
      id: "father",
      label: words("Số định danh của cha"),
      kind: "text",
      when: { _tag: "Is", question: "married", value: true },
      rules: [{ _tag: "Matches", pattern: "\\d{12}", words: words("cần 12 chữ số") }]
    }
  ]
})

const right = {
  family: "Nguyễn",
  given: "An",
  today: "2025-02-10",
  born: "2025-02-01",
  copies: 2,
  married: true,
  father: "074090000001"
}
const tags = (given: Record<string, unknown>) =>
  Form.fill(birth, given).problems.map(({ _tag, field }) => `${_tag} ${field}`)

describe("a form", () => {
  it("computes, asks and finds nothing wrong", () => {
    const { asked, problems, values } = Form.fill(birth, right)
    expect(problems).toEqual([])
    expect(asked).toContain("father")
    expect(values).toMatchObject({ full: "Nguyễn An", fee: 16000 })
  })

  it("names the field of everything that is wrong", () => {
    expect(tags({ ...right, born: "2025-02-30" })).toEqual(["WrongKind born"])
    expect(tags({ ...right, born: "2025-02-11" })).toEqual(["AfterOther born"])
    expect(tags({ ...right, father: "74" })).toEqual(["NoMatch father"])
    expect(tags({ ...right, father: "  " })).toEqual(["Missing father"])
    expect(tags({ ...right, married: false })).toEqual(["NotAsked father"])
    expect(tags({ ...right, given: undefined })).toEqual(["Missing given", "Missing full"])
  })

  it("never throws on anything", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...birth.fields.map(({ id }) => id)), fc.anything()),
        (given) => {
          Form.fill(birth, given)
        }
      )
    )
  })

  it("does not compile where a condition or a value reads a field that is not there", () => {
    Form.define({
      id: "x",
      title: words("x"),
      fields: [
        {
          ...field,
          id: "a",
          label: words("a"),
          kind: "text",
          // @ts-expect-error there is no field "b"
          computed: { _tag: "Field", field: "b" }
        }
      ]
    })
  })

  it("is a JSON Schema as well", () => {
    expect(toJsonSchema(birth)).toMatchObject({
      type: "object",
      required: ["family", "given", "today", "born", "copies", "married"],
      properties: { fee: { readOnly: true }, father: { pattern: "^(?:\\d{12})$" } },
      allOf: [
        {
          if: { required: ["married"], properties: { married: { const: true } } },
          // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
          then: { required: ["father"] },
          else: { not: { required: ["father"] } }
        }
      ]
    })
  })
})
