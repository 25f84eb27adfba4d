import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { residenceForm } from "@motcua/core/testing/residenceForm"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { motcua } from "../testing/motcua.ts"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motcua-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const file = async (name: string, content: unknown): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content))
  return path
}

describe("motcua form", () => {
  it("checks a form, and names the field of everything that is wrong", async () => {
    const good = await motcua(["form", "check", await file("good.json", residenceForm)])
    expect([good.code, good.stdout]).toEqual([
      0,
      `${join(folder, "good.json")}: 15 trường, không có lỗi.\n`
    ])
    const shown = { phone: { _tag: "Answered", question: "nowhere" } }
    const bad = await motcua(["form", "check", await file("bad.json", { ...residenceForm, shown })])
    expect([bad.code, bad.stdout]).toEqual([1, ""])
    expect(JSON.parse(bad.stderr).problems[0]).toMatchObject({
      _tag: "UnknownField",
      field: "shown.phone",
      value: "nowhere"
    })
  })

  it("refuses what is no form, and what is no JSON", async () => {
    const none = await motcua(["form", "check", await file("none.json", { fields: [] })])
    expect([none.code, JSON.parse(none.stderr)._tag]).toEqual([1, "NotAForm"])
    const text = await motcua(["form", "check", await file("text.json", "{")])
    expect([text.code, JSON.parse(text.stderr)._tag]).toEqual([1, "NotJson"])
    const nested = `{"shown":${'{"of":'.repeat(50_000)}1${"}".repeat(50_000)}}`
    const deep = await motcua(["form", "check", await file("deep.json", nested)])
    expect([deep.code, JSON.parse(deep.stderr)._tag]).toEqual([1, "TooDeep"])
  })

  it("refuses a key that no form has, since it would say nothing", async () => {
    const { shown, ...rest } = residenceForm
    const path = await file("misspelt.json", { ...rest, shwn: shown })
    const { code, stderr } = await motcua(["form", "check", path])
    expect([code, JSON.parse(stderr)]).toMatchObject([
      1,
      { _tag: "NotAForm", detail: expect.stringContaining("shwn") }
    ])
  })

  it("reads a form that a module of TypeScript exports", async () => {
    const source = `const form: object = ${JSON.stringify(residenceForm)}\nexport default form\n`
    const [module, json, empty] = [
      await file("form.ts", source),
      await file("same.json", residenceForm),
      await file("empty.ts", "export const nothing = 1\n")
    ]
    const schema = await motcua(["form", "schema", module])
    expect(schema.stdout).toBe((await motcua(["form", "schema", json])).stdout)
    const none = await motcua(["form", "check", empty])
    expect([none.code, JSON.parse(none.stderr)._tag]).toEqual([1, "NotAForm"])
  })

  it("writes JSON Schema and judges what was filled in", async () => {
    const form = await file("form.json", residenceForm)
    const schema = JSON.parse((await motcua(["form", "schema", form])).stdout)
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema")
    const answers = await file("answers.json", { fullName: "A", birthDate: "2015-01-01" })
    const { stdout } = await motcua([
      "form",
      "evaluate",
      form,
      "--answers",
      answers,
      "--at",
      "2025-02-10"
    ])
    const { fields, violations } = JSON.parse(stdout)
    expect(fields.adult.value).toBe(false)
    expect(violations[0]).toMatchObject({ field: "fullName", rule: "length" })
    expect(violations.map(({ field }: { field: string }) => field)).toContain("guardian")
  })
})
