/**
 * A province as data: everything that the rules need to know about one, and nothing else. Another
 * province is another value of this type (rule P6).
 *
 * @module
 */
import type { TravelModel } from "../coverage/Travel.ts"
import type { Roadmap } from "../phase/Roadmap.ts"
import type { Scenario, UnitChange } from "../phase/Scenario.ts"
import type { Definition } from "../procedure/definition/Definition.ts"
import type { Procedure } from "../procedure/Procedure.ts"
import type { CalendarData } from "../time/CalendarData.ts"
import type { LocalDate } from "../time/LocalDate.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import { type Commune, type District, isValid } from "./Commune.ts"

/** Where data comes from and under which licence it may be used. */
export interface DataSource {
  readonly name: string
  readonly licence: string
  readonly used: string
}

/** A province as a data pack. */
export interface Province {
  /** The code of the General Statistics Office. */
  readonly code: string
  readonly name: Bilingual
  /** The first part of the codes of its agencies and dossiers, such as H09. */
  readonly agencyCode: string
  readonly communes: ReadonlyArray<Commune>
  readonly districts: ReadonlyArray<District>
  readonly roadmap: Roadmap
  /** Who decides for the province: "Ủy ban nhân dân tỉnh Bình Dương". */
  readonly peoplesCommittee: string
  /** What became of units, for those who still know them by their old code. */
  readonly lineage: ReadonlyArray<UnitChange>
  /** The courses of events that can be told apart; the first is what the fields above say. */
  readonly scenarios: ReadonlyArray<Scenario>
  readonly calendar: CalendarData
  /** May be read from disk on first use. */
  readonly procedures: ReadonlyArray<Procedure>
  /**
   * Procedures of which it is known what applied from which date; a dossier of one belongs to a
   * revision. They come before the procedure of the same code in `procedures`.
   */
  readonly definitions?: ReadonlyArray<Definition>
  readonly travel: TravelModel
  readonly sources: ReadonlyArray<DataSource>
  /** What a reader of the data must be told: estimates, stand-ins, dates. */
  readonly dataNotes: ReadonlyArray<Bilingual>
}

/** The commune with a code; `undefined` where there is none. */
export const commune = (province: Province, code: string): Commune | undefined =>
  province.communes.find((candidate) => candidate.code === code)

/** The scenario with an id; `undefined` where there is none. */
export const scenario = (province: Province, id: string): Scenario | undefined =>
  province.scenarios.find((candidate) => candidate.id === id)

/**
 * What was known on a day: of the scenarios decided by then the one decided last. `undefined`
 * before the first.
 */
export const scenarioKnownOn = (province: Province, knownOn: LocalDate): Scenario | undefined =>
  province.scenarios
    .filter(({ decidedOn }) => decidedOn <= knownOn)
    .reduce<Scenario | undefined>(
      (latest, each) =>
        latest === undefined || each.decidedOn >= latest.decidedOn ? each : latest,
      undefined
    )

/**
 * The province as a scenario has it on a date: its roadmap, and the units, the people's committee
 * and the districts of that day. Any rule that takes a province takes this one.
 */
export const inScenario = (province: Province, chosen: Scenario, date: LocalDate): Province => {
  const communes = chosen.communes.filter((unit) => isValid(unit, date))
  const districtCodes = new Set(communes.map((unit) => unit.districtCode))
  const committee = chosen.peoplesCommittees.filter(({ from }) => from <= date).at(-1)
  return {
    code: province.code,
    name: province.name,
    agencyCode: province.agencyCode,
    communes,
    districts: province.districts.filter(({ code }) => districtCodes.has(code)),
    roadmap: chosen.roadmap,
    peoplesCommittee: committee?.name ?? province.peoplesCommittee,
    lineage: chosen.lineage,
    scenarios: province.scenarios,
    calendar: province.calendar,
    // Not copied: a pack may read its procedures from disk only when they are asked for.
    get procedures() {
      return province.procedures
    },
    ...(province.definitions === undefined ? {} : { definitions: province.definitions }),
    travel: province.travel,
    sources: province.sources,
    dataNotes: province.dataNotes
  }
}
