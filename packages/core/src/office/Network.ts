/**
 * The offices of a province on a date.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Phase } from "../phase/Phase.ts"
import * as Roadmap from "../phase/Roadmap.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import { isOpen, type Office, type OfficeKind } from "./Office.ts"

/** The network of a date: which offices receive, and how many there are of each kind. */
export interface Network {
  readonly phase: Phase
  readonly date: LocalDate.LocalDate
  readonly offices: ReadonlyArray<Office>
  readonly centres: number
  readonly branches: number
  readonly receptionPoints: number
  /** The roadmap's last phase is over; what it set up is taken to stand. */
  readonly ended: boolean
}

/** There was no network yet: the date is before the first phase. */
export interface NoPhase {
  readonly _tag: "NoPhase"
  readonly rule: "P1"
  /** The date asked for, `YYYY-MM-DD`. */
  readonly date: string
  /** The first date for which there is an answer, `YYYY-MM-DD`. */
  readonly firstDate: string | null
}

/** Why there is no network. */
export type NetworkRefusal = NoPhase

/**
 * The network on a date, in Việt Nam's calendar (rules P1 to P4). Fails with `NoPhase` before the
 * first phase; after the last one the last network stands, with `ended: true`.
 */
export const at = (
  roadmap: Roadmap.Roadmap,
  date: LocalDate.LocalDate
): Result.Result<Network, NetworkRefusal> => {
  const phase = Roadmap.phaseAt(roadmap, date)
  if (phase === null) {
    const first = roadmap.phases[0]
    return Result.fail({
      _tag: "NoPhase",
      rule: "P1",
      date: LocalDate.format(date),
      firstDate: first === undefined ? null : LocalDate.format(first.from)
    })
  }
  const offices = roadmap.offices.filter((office) => isOpen(office, date))
  const count = (kind: OfficeKind) => offices.filter((office) => office._tag === kind).length
  return Result.succeed({
    phase,
    date,
    offices,
    centres: count("Centre"),
    branches: count("Branch"),
    receptionPoints: count("ReceptionPoint"),
    ended: date > phase.to
  })
}

const vietnamese = (date: string): string => date.split("-").reverse().join("/")

/** What was wrong, in Vietnamese and in English. */
export const refusalText = ({ date, firstDate, rule }: NetworkRefusal): Bilingual => {
  const first = {
    vi: firstDate === null ? "" : `; giai đoạn đầu bắt đầu từ ngày ${vietnamese(firstDate)}`,
    en: firstDate === null ? "" : `; the first phase begins on ${firstDate}`
  }
  return {
    vi: `Ngày ${vietnamese(date)} chưa có mạng lưới tiếp nhận${first.vi} (${rule}).`,
    en: `There was no network on ${date}${first.en} (${rule}).`
  }
}
