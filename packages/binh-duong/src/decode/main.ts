/**
 * Decodes the pack when it is built: `npm run build -w packages/binh-duong`. A bad row stops the
 * build and is named. With a folder as its parameter it decodes the files there instead.
 *
 * @module
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as RowProblem from "@motcua/core/pack/RowProblem"
import * as RoadmapCheck from "@motcua/core/phase/RoadmapCheck"
import * as Scenario from "@motcua/core/phase/Scenario"
import * as ProcedureSchema from "@motcua/core/procedure/Procedure.schema"
import * as RoutingTable from "@motcua/core/routing/RoutingTable"
import * as WorkingCalendar from "@motcua/core/time/WorkingCalendar"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { load, problems } from "./pack.ts"

const SHOWN = 50

const stop = (lines: ReadonlyArray<string>): never => {
  console.error(`The data of Bình Dương has ${lines.length} problem(s):`)
  for (const line of lines.slice(0, SHOWN)) console.error(`  ${line}`)
  if (lines.length > SHOWN) console.error(`  and ${lines.length - SHOWN} more`)
  process.exit(1)
}

/** What the rows make together: offices through time, the calendar, procedures. */
const checkPack = async () => {
  // Only now: the pack itself reads these files and trusts them.
  const { binhDuong } = await import("../index.ts")
  for (const scenario of binhDuong.scenarios) {
    const { id, roadmap, communes } = scenario
    const broken = RoadmapCheck.check(roadmap, communes)
    if (broken.length > 0) {
      stop(broken.map((each) => `scenario ${id}: ${RoadmapCheck.problemText(each).en}`))
    }
    const table = RoutingTable.check(RoutingTable.compile(roadmap), roadmap, communes)
    if (table.length > 0) {
      stop(table.map((each) => `scenario ${id}: ${RoutingTable.problemText(each).en}`))
    }
    const shares = Scenario.lineageProblems(scenario)
    if (shares.length > 0) {
      stop(
        shares.map(
          ({ unit, field, value, expected }) =>
            `units-2025.json ${unit}: ${field} is ${value}, expected ${expected}`
        )
      )
    }
  }
  const calendar = WorkingCalendar.make(binhDuong.calendar)
  if (Result.isFailure(calendar)) stop([`calendar.json: ${JSON.stringify(calendar.failure)}`])
  const decode = Schema.decodeUnknownResult(ProcedureSchema.ProcedureSchema, { errors: "all" })
  const wrong = binhDuong.procedures.flatMap((procedure) => {
    const decoded = decode(procedure)
    return Result.isSuccess(decoded) ? [] : [`procedure ${procedure.code}: ${decoded.failure}`]
  })
  if (wrong.length > 0) stop(wrong)
}

const own = fileURLToPath(new URL("../../data/", import.meta.url))
const folder = process.argv[2] ?? own
const loaded = load((file) => readFileSync(join(folder, file), "utf8"))
if (Result.isFailure(loaded)) {
  stop(loaded.failure.map(RowProblem.text))
} else {
  const found = problems(loaded.success)
  if (found.length > 0) stop(found.map(RowProblem.text))
  if (folder === own) await checkPack()
  console.log(`binh-duong: every row of ${folder} decoded, 0 problems`)
}
