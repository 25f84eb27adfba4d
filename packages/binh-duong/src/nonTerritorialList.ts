/**
 * The procedures taken to be received regardless of boundary in phase II. **Not the published
 * list**, which is not known; see the rule in `data/non-territorial-list.json`.
 *
 * @module
 */
import type { ProcedureList } from "@motcua/core"
import * as LocalDate from "@motcua/core/time/LocalDate"
import { read } from "./data.ts"
import type { NonTerritorialListFile } from "./rows/list.schema.ts"

const file = read<typeof NonTerritorialListFile.Type>("non-territorial-list.json")

/** The 570 codes, in force from phase II until the law needs no list (R9, 2025-07-01). */
export const nonTerritorialList: ProcedureList.ProcedureList = {
  id: "non-territorial-2025",
  name: {
    vi: "570 thủ tục tiếp nhận phi địa giới (danh sách thay thế, không phải danh sách đã công bố)",
    en: "570 procedures received regardless of boundary (a stand-in, not the published list)"
  },
  from: LocalDate.unsafe(file.from),
  to: LocalDate.unsafe(file.to),
  codes: new Set(file.codes),
  published: false,
  rules: ["P2", "R9"],
  source: file.rule
}
