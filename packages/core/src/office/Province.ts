/**
 * A province as data: everything that the rules need to know about one, and nothing else. Another
 * province is another value of this type (rule P6).
 *
 * @module
 */
import type { TravelModel } from "../coverage/Travel.ts"
import type { Bilingual } from "../phase/Phase.ts"
import type { Roadmap } from "../phase/Roadmap.ts"
import type { Procedure } from "../procedure/Procedure.ts"
import type { CalendarData } from "../time/CalendarData.ts"
import type { Commune, District } from "./Commune.ts"

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
  readonly calendar: CalendarData
  /** May be read from disk on first use. */
  readonly procedures: ReadonlyArray<Procedure>
  readonly travel: TravelModel
  readonly sources: ReadonlyArray<DataSource>
  /** What a reader of the data must be told: estimates, stand-ins, dates. */
  readonly dataNotes: ReadonlyArray<Bilingual>
}

/** The commune with a code; `undefined` where there is none. */
export const commune = (province: Province, code: string): Commune | undefined =>
  province.communes.find((candidate) => candidate.code === code)
