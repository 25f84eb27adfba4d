/**
 * Memory of a simulation, measured in a process of its own: what it grows with is the dossiers that
 * are open at a time, and not those that there were.
 */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const script = (from: string, to: string, dossiers: number) => `
  import { binhDuong } from "@motcua/binh-duong"
  import { LocalDate } from "@motcua/core"
  import { Simulation, SimulationParameters } from "@motcua/planner/simulation"
  import * as Result from "effect/Result"
  const running = Result.getOrThrow(Simulation.begin({
    province: binhDuong,
    scenario: binhDuong.scenarios[0],
    from: LocalDate.unsafe("${from}"),
    to: LocalDate.unsafe("${to}"),
    dossiers: ${dossiers},
    seed: 1,
    parameters: SimulationParameters.assumed
  }))
  let most = 0
  let open = 0
  let day = 0
  for (let step = running.next(); !step.done; step = running.next()) {
    if (step.value._tag !== "Day") continue
    open = Math.max(open, step.value.open)
    if (++day % 10 !== 0) continue
    gc()
    most = Math.max(most, process.memoryUsage().heapUsed)
  }
  console.log(JSON.stringify({ most, open }))
`

const measure = (from: string, to: string, dossiers: number) => {
  const run = spawnSync(
    process.execPath,
    [
      "--expose-gc",
      "--conditions=@motcua/source",
      "--input-type=module",
      "-e",
      script(from, to, dossiers)
    ],
    { cwd: fileURLToPath(new URL("../..", import.meta.url)), encoding: "utf8" }
  )
  expect(run.stderr).toBe("")
  return JSON.parse(run.stdout) as { readonly most: number; readonly open: number }
}

const MEGABYTE = 2 ** 20

describe("memory of a simulation", () => {
  it("is flat in the number of dossiers at the same rate: 20,000 in a month, 200,000 in ten", () => {
    const month = measure("2025-02-10", "2025-03-11", 20_000)
    const tenMonths = measure("2025-02-10", "2025-12-09", 200_000)
    expect(tenMonths.most - month.most).toBeLessThan(8 * MEGABYTE)
  })

  it("grows by the open dossiers where ten times as many come in the same time", () => {
    const few = measure("2025-02-10", "2025-06-30", 20_000)
    const many = measure("2025-02-10", "2025-06-30", 200_000)
    expect(many.most - few.most).toBeLessThan((many.open - few.open) * 4096)
  })
})
