/**
 * The rules of reception as a table over time, and the proof that it is total and without overlap:
 * exactly one row for every level, list and day from the first phase on, and an office in it for
 * every commune.
 *
 * @module
 */
import * as RuleSet from "../law/RuleSet.ts"
import { type Commune, isValid } from "../office/Commune.ts"
import { isOpen } from "../office/Office.ts"
import type { Roadmap } from "../phase/Roadmap.ts"
import { turningDays } from "../phase/RoadmapCheck.ts"
import type { Level } from "../procedure/Procedure.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import { type Decision, decide } from "./Decision.ts"
import * as Reception from "./Reception.ts"
import { LEVEL_NAMES } from "./RoutingRefusal.ts"

/** One row: what holds for a level, on a list or on none, from a day to a day. */
export interface Row {
  readonly level: Level
  /** The list on which the procedure stands; `null` for one on no list. */
  readonly list: string | null
  readonly from: LocalDate.LocalDate
  /** The last day; `null` where nothing changes any more. */
  readonly to: LocalDate.LocalDate | null
  readonly decision: Decision
}

/** Every level that a procedure may have. */
export const LEVELS: ReadonlyArray<Level> = ["ministry", "province", "district", "commune", "other"]

const ruleDays = (roadmap: Roadmap): ReadonlyArray<LocalDate.LocalDate> => {
  const first = roadmap.phases[0]?.from
  const changes = RuleSet.get("ND118").from
  const days = new Set(turningDays(roadmap))
  if (first !== undefined && changes > first) days.add(changes)
  return [...days].sort((a, b) => a - b)
}

/** The table of a roadmap. The rule is asked on each day on which any of its inputs changes. */
export const compile = (
  roadmap: Roadmap,
  reception: Reception.Reception = Reception.assumed
): ReadonlyArray<Row> => {
  const days = ruleDays(roadmap)
  const lists = [null, ...roadmap.lists.map(({ id }) => id)]
  return LEVELS.flatMap((level) =>
    lists.flatMap((id) => {
      const list = roadmap.lists.find((each) => each.id === id)
      return days.map((from, index): Row => {
        const next = days[index + 1]
        const listed =
          list !== undefined && list.from <= from && (list.to === null || from <= list.to)
        return {
          level,
          list: id,
          from,
          to: next === undefined ? null : LocalDate.addDays(next, -1),
          decision: decide(reception, { level, listed, date: from })
        }
      })
    })
  )
}

/** A day with no row, a day with two, or a commune for which a row has no office. */
export interface TableProblem {
  readonly _tag: "RowGap" | "RowOverlap" | "NoOffice"
  readonly level: Level
  readonly list: string | null
  /** The commune; `null` where it is the same for all. */
  readonly commune: string | null
  /** The first day on which it is wrong. */
  readonly date: LocalDate.LocalDate
}

const tiling = (
  rows: ReadonlyArray<Row>,
  first: LocalDate.LocalDate,
  level: Level,
  list: string | null
): ReadonlyArray<TableProblem> => {
  const problem = (_tag: "RowGap" | "RowOverlap", date: LocalDate.LocalDate): TableProblem => ({
    _tag,
    level,
    list,
    commune: null,
    date
  })
  const problems: Array<TableProblem> = []
  // The first day that no row so far has; `null` once a row without end has been seen.
  let due: LocalDate.LocalDate | null = first
  for (const row of rows) {
    if (due === null || row.from < due) problems.push(problem("RowOverlap", row.from))
    else if (row.from > due) problems.push(problem("RowGap", due))
    const after: LocalDate.LocalDate | null = row.to === null ? null : LocalDate.addDays(row.to, 1)
    due = due === null || after === null ? null : LocalDate.addDays(due, Math.max(0, after - due))
  }
  return due === null ? problems : [...problems, problem("RowGap", due)]
}

const serving = (
  rows: ReadonlyArray<Row>,
  roadmap: Roadmap,
  communes: ReadonlyArray<Commune>
): ReadonlyArray<TableProblem> => {
  const changes = ruleDays(roadmap)
  return rows.flatMap(({ level, list, from, to, decision }) => {
    if (decision._tag === "NotOurs") return []
    // Within a row the offices may change: each stretch without a change is looked at.
    const days = new Set([
      from,
      ...changes.filter((day) => day > from && (to === null || day <= to))
    ])
    return [...days].flatMap((date) => {
      const open = roadmap.offices.filter((office) => isOpen(office, date))
      return communes
        .filter((commune) => isValid(commune, date))
        .filter((commune) => {
          const offices =
            decision._tag === "Territory"
              ? Reception.at(decision.places, { roadmap, commune, date, open })
              : open
          return offices.length === 0
        })
        .map(({ code }): TableProblem => ({ _tag: "NoOffice", level, list, commune: code, date }))
    })
  })
}

/**
 * Whatever keeps a table from being total and without overlap; empty when it is both. It is proved
 * over intervals: rows must meet end to end from the first phase on and the last have no end, and
 * within a row the offices are looked at on each day on which any opens or closes.
 */
export const check = (
  rows: ReadonlyArray<Row>,
  roadmap: Roadmap,
  communes: ReadonlyArray<Commune>
): ReadonlyArray<TableProblem> => {
  const first = roadmap.phases[0]?.from
  if (first === undefined) return []
  const lists = [null, ...roadmap.lists.map(({ id }) => id)]
  const gaps = LEVELS.flatMap((level) =>
    lists.flatMap((list) => {
      const own = rows.filter((row) => row.level === level && row.list === list)
      return tiling(
        [...own].sort((a, b) => a.from - b.from),
        first,
        level,
        list
      )
    })
  )
  return [...gaps, ...serving(rows, roadmap, communes)]
}

/** A problem in words, Vietnamese and English. */
export const problemText = ({ _tag, level, list, commune, date }: TableProblem): Bilingual => {
  const day = LocalDate.format(date)
  const what = {
    vi: `thủ tục cấp ${LEVEL_NAMES[level]}${list === null ? "" : ` trong danh sách ${list}`}`,
    en: `a procedure of level ${level}${list === null ? "" : ` on the list ${list}`}`
  }
  switch (_tag) {
    case "RowGap":
      return {
        vi: `Từ ngày ${day} không có quy tắc nào cho ${what.vi} (R9).`,
        en: `From ${day} on there is no rule for ${what.en} (R9).`
      }
    case "RowOverlap":
      return {
        vi: `Từ ngày ${day} có hai quy tắc cho ${what.vi} (R9).`,
        en: `From ${day} on there are two rules for ${what.en} (R9).`
      }
    case "NoOffice":
      return {
        vi: `Từ ngày ${day} không nơi nào tiếp nhận ${what.vi} của xã ${commune} (C3).`,
        en: `From ${day} on no office receives ${what.en} from commune ${commune} (C3).`
      }
  }
}
