import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { motcua } from "../testing/motcua.ts"

// A project of its own, which finds @motcua/core as any would.
let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motcua-"))
  const installed = fileURLToPath(new URL("../../../../node_modules", import.meta.url))
  await symlink(installed, join(folder, "node_modules"))
  await writeFile(join(folder, "package.json"), '{"type":"module"}')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const source = (question: string, also = ""): string => `
import { Definition, LocalDate, ProcedureCode } from "@motcua/core"
interface Unused { readonly erased: true }
export const procedure = Definition.define({
  code: ProcedureCode.unsafe("1.000001"), name: "Thủ tục", field: "Hộ tịch", fieldCode: null,
  levels: ["commune"], promulgatingAgency: null, source: "an example",
  revisions: [{
    id: "2025", from: LocalDate.unsafe("2025-01-01"), to: null, legalBasis: [],
    questions: [{ id: "age", kind: "number", text: { vi: "Mấy tuổi?", en: "How old?" } }],
    cases: [{ id: "adult", name: "Lớn", when: { _tag: "AtLeast", question: "${question}", value: 18 } }],
    documents: [], sets: 1, steps: [], subjects: [], executingAgencies: [], result: null,
    terms: [{ channel: "direct", case: null, limit: { quantity: 3, unit: "working_day" }, fee: { _tag: "Known", vnd: 0 } }],
    requirements: [], supplementWithin: null, resume: "pause", online: null, transition: "keep"${also}
  }]
})
export default procedure
export const other = 5
`

const problems = async (path: string) => {
  const { code, stderr } = await motcua(["catalogue", "check", path, "--json"])
  expect(code).toBe(1)
  return JSON.parse(stderr)
}

describe("a definition in a module of TypeScript", () => {
  it("is read once however often it is exported, and is the same as in JSON", async () => {
    const path = await file("good.ts", source("age"))
    const checked = await motcua(["catalogue", "check", path, "--json"])
    expect([checked.code, JSON.parse(checked.stdout)]).toMatchObject([0, { rows: 1, sound: 1 }])
    const json = await file("good.json", (await motcua(["catalogue", "import", path])).stdout)
    expect((await motcua(["catalogue", "diff", path, json])).stdout).not.toContain("từ ")
    const csv = ["catalogue", "export", "--format", "csv"]
    expect((await motcua([...csv, path])).stdout).toBe((await motcua([...csv, json])).stdout)
  }, 30_000)

  it("passes the same checks", async () => {
    expect((await problems(await file("bad.ts", source("agee")))).problems).toMatchObject([
      { row: 1, field: "revisions[0].cases[0].when", _tag: "UnknownQuestion", value: "agee" }
    ])
    const misspelt = await file("key.ts", source("age", ", transitionAllow: {}"))
    const [found, ...more] = (await problems(misspelt)).problems
    expect([found, more]).toMatchObject([
      { row: 1, field: "revisions[0].transitionAllow", _tag: "InvalidDefinition" },
      []
    ])
    expect(found.message.vi).toContain("tên đúng của mục")
  }, 30_000)

  it("is refused by name where it cannot be run or exports nothing", async () => {
    expect(await problems(await file("broken.ts", "export const a: = 1"))).toMatchObject({
      _tag: "ModuleUnreadable"
    })
    expect(await problems(await file("empty.ts", "export const a = 1"))).toMatchObject({
      _tag: "CatalogueUnsound",
      rows: 0
    })
  }, 30_000)
})

describe("a definition in JSON", () => {
  it("has no keys that say nothing, whatever holds them", async () => {
    const path = await file("module.ts", source("age"))
    const [definition] = JSON.parse((await motcua(["catalogue", "import", path])).stdout)
    const [revision] = definition.revisions
    revision.transitionAllow = {}
    revision.cases[0].befor = []
    revision.cases[0].when.negated = true
    revision.terms[0].fee.note = "x"
    const bad = await file("bad.json", JSON.stringify([{ ...definition, sorce: "x" }]))
    const fields = (await problems(bad)).problems.map(({ field }: { field: string }) => field)
    expect(fields.sort()).toEqual([
      "revisions[0].cases[0].befor",
      "revisions[0].cases[0].when.negated",
      "revisions[0].terms[0].fee.note",
      "revisions[0].transitionAllow",
      "sorce"
    ])
  }, 30_000)
})
