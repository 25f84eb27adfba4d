/**
 * Who decides a dossier.
 *
 * @module
 */
import type { Commune } from "../office/Commune.ts"
import type { Province } from "../office/Province.ts"
import type { Level, Procedure } from "../procedure/Procedure.ts"

/** A level of government within a province. */
export type ProvinceLevel = Extract<Level, "commune" | "district" | "province">

/** The agency that decides. */
export interface Authority {
  /** Its name in Vietnamese. */
  readonly agency: string
  readonly level: ProvinceLevel
  /**
   * The other levels at which the procedure exists. Where there are any, the case decides between
   * them, and the data does not say how; `level` is the one nearest to the citizen.
   */
  readonly otherLevels: ReadonlyArray<Level>
}

const ORDER: ReadonlyArray<ProvinceLevel> = ["commune", "district", "province"]

/** Whether a level lies within a province. */
export const isOfProvince = (level: Level): level is ProvinceLevel =>
  level !== "ministry" && level !== "other"

/** The level nearest to the citizen; `null` where there is none. */
export const lowest = (levels: ReadonlyArray<Level>): ProvinceLevel | null =>
  ORDER.find((level) => levels.includes(level)) ?? null

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const communePolice = /công an.*xã/i
const peoplesCommittee = /(?:ủy|uỷ) ban nh|ubnd/i

const ofUnit = (procedure: Procedure, unit: string): string => {
  const named = procedure.executingAgencies.map((agency) => agency.normalize("NFC"))
  if (named.some((agency) => communePolice.test(agency))) return `Công an ${lowerFirst(unit)}`
  const committee = `Ủy ban nhân dân ${lowerFirst(unit)}`
  return named.some((agency) => peoplesCommittee.test(agency)) ? committee : (named[0] ?? committee)
}

/**
 * The authority that decides for an applicant of a commune. At commune and district level it is
 * the people's committee of the applicant's own unit, or its police where the database names the
 * police, or another agency where it names neither; lodging elsewhere does not change who decides.
 * At province level it is the agency that the database names first, else the province's people's
 * committee.
 */
export const of = (
  province: Province,
  procedure: Procedure,
  commune: Commune,
  level: ProvinceLevel
): Authority => {
  const agency =
    level === "commune"
      ? ofUnit(procedure, commune.name)
      : level === "district" && commune.districtName !== null
        ? ofUnit(procedure, commune.districtName)
        : (procedure.executingAgencies[0] ?? province.peoplesCommittee)
  return { agency, level, otherLevels: procedure.levels.filter((each) => each !== level) }
}
