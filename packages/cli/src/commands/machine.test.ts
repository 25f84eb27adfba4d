import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { motcua } from "../testing/motcua.ts"

const folder = mkdtempSync(join(tmpdir(), "motcua-machine-"))
afterAll(() => rmSync(folder, { recursive: true }))

test("motcua machine verify: the dossier machine holds", async () => {
  const { code, stdout } = await motcua(["machine", "verify", "--json"])
  expect(code).toBe(0)
  const { machines } = JSON.parse(stdout)
  expect(machines.length).toBeGreaterThanOrEqual(5)
  for (const machine of machines) expect(machine.violations).toEqual([])
})

test("motcua machine verify --module: a user's broken machine shows its shortest history", async () => {
  const file = join(folder, "trap.mjs")
  writeFileSync(
    file,
    `const decide = (given, command, state) =>
      state === "open" && command === "shut" ? ok(["shut"]) : state === "shut" ? ok(["locked"]) : no
    const ok = (success) => ({ _tag: "Success", success })
    const no = { _tag: "Failure", failure: "no" }
    export default {
      decider: { initial: "open", decide, evolve: (state, event) => event, isTerminal: (state) => state === "gone" },
      given: null,
      candidates: () => ["shut", "lock"],
      key: (state) => state
    }`
  )
  const { code, stderr, stdout } = await motcua(["machine", "verify", "--module", file])
  expect(code).toBe(1)
  expect(stdout).toContain("every state but a terminal one has a way on")
  const { _tag, machines } = JSON.parse(stderr)
  expect(_tag).toBe("PropertiesViolated")
  expect(machines[0].violations).toContainEqual({
    property: "every state but a terminal one has a way on",
    history: ["shut", "shut"],
    key: "locked"
  })
})

test("motcua machine verify --module: a file that has no machine is refused", async () => {
  const file = join(folder, "empty.mjs")
  writeFileSync(file, "export default 1")
  expect(JSON.parse((await motcua(["machine", "verify", "--module", file])).stderr)._tag).toBe(
    "NoModel"
  )
  const missing = await motcua(["machine", "verify", "--module", join(folder, "missing.mjs")])
  expect(missing.code).toBe(1)
  expect(JSON.parse(missing.stderr)._tag).toBe("ModuleNotLoaded")
})

for (const [format, sign] of [
  ["mermaid", "stateDiagram-v2"],
  ["scxml", "<scxml "],
  ["xstate", '"initial": "draft"']
] as const) {
  test(`motcua machine export --format ${format}`, async () => {
    const { code, stdout } = await motcua(["machine", "export", "--format", format])
    expect(code).toBe(0)
    expect(stdout).toContain(sign)
  })
}
