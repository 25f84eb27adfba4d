import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"

const main = fileURLToPath(new URL("main.ts", import.meta.url))
const data = fileURLToPath(new URL("../../data", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "motcua-pack-"))
afterAll(() => rmSync(folder, { recursive: true }))

const decode = (...parameters: ReadonlyArray<string>) =>
  spawnSync(process.execPath, ["--conditions=@motcua/source", main, ...parameters], {
    encoding: "utf8"
  })

describe("decoding when the pack is built", () => {
  it("passes the pack, its roadmap, its calendar and its procedures", () => {
    const { status, stdout, stderr } = decode()
    expect([status, stderr]).toEqual([0, ""])
    expect(stdout).toContain("0 problems")
  })

  it("stops at a bad row and names the file, the row, the field, the value and what is right", () => {
    cpSync(data, folder, { recursive: true })
    const file = join(folder, "units-2024.json")
    writeFileSync(file, readFileSync(file, "utf8").replace('"lat": 10.99751', '"lat": 109.9751'))
    const { status, stderr } = decode(folder)
    expect(status).toBe(1)
    expect(stderr).toContain(
      "units-2024.json communes[0] (25741): lat is 109.9751, expected a latitude within Việt Nam, 8 to 23.5"
    )
  })
})
