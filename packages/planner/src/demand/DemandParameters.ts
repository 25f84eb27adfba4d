/**
 * How many dossiers there are, of what kind, and how they come in: assumptions, all of them.
 *
 * @module
 */
import type { Bilingual, Channel } from "@motcua/core"

/** What is assumed of the dossiers of a province. */
export interface DemandParameters {
  readonly dossiersPerPersonPerYear: number
  /** Share of dossiers by the level that decides. What no procedure takes goes to the others. */
  readonly levels: {
    readonly commune: number
    readonly district: number
    readonly province: number
  }
  readonly channels: Readonly<Record<Channel, number>>
  /** Visits to the counter for each dossier lodged there: to lodge it, and to fetch the result. */
  readonly visitsPerDossier: number
  readonly workingDaysPerYear: number
  /** A busy day over the mean day: counters are planned for it. */
  readonly busyDay: number
}

/** **Synthetic**: no published volumes by office were found. */
export const assumed: DemandParameters = {
  dossiersPerPersonPerYear: 0.5,
  levels: { commune: 0.65, district: 0.15, province: 0.2 },
  channels: { direct: 0.55, postal: 0.05, online: 0.4 },
  visitsPerDossier: 2,
  workingDaysPerYear: 250,
  busyDay: 1.3
}

/** What is synthetic in every answer that rests on these parameters. */
export const syntheticNote: Bilingual = {
  vi: "Số liệu tổng hợp, không phải số đo: số hồ sơ (theo đầu người × dân số ước tính), cơ cấu theo cấp và theo kênh, giờ đến, thời gian tại quầy. Dân số coi như sống tại tâm xã, phường nên đường đến điểm tiếp nhận của chính xã mình tính là 0 km; đi lại theo mô hình.",
  en: "Synthetic, not measured: the number of dossiers (per person × estimated population), their mix by level and channel, the hours at which people come, the time at the counter. People are taken to live at the centroid of their commune, so that the way to its own point counts 0 km; travel is a model."
}
