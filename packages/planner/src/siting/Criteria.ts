/**
 * The criteria of phase III (rule P3): premises, travel distance, dossiers arising, staff, results of
 * phase II, and reach. Each is scored by itself, from data that is said, or not at all.
 *
 * @module
 */
import type { Bilingual } from "@motcua/core"
import { figureText } from "@motcua/core/words/figureText"

/** What a place is judged by. Distance and reach are computed; the others have to be handed in. */
export type Criterion = "premises" | "distance" | "dossiers" | "staff" | "phaseTwoResults" | "reach"

/** What is known of one place. Whatever is left out is not known. */
export interface Facts {
  /** Code of the commune. */
  readonly commune: string
  readonly premises?: { readonly available: boolean; readonly squareMetres?: number }
  readonly dossiersPerYear?: number
  /** Posts that could be filled. */
  readonly staff?: number
  /** Results of phase II: share returned on time, 0 to 1. */
  readonly onTimeShare?: number
  readonly source: string
}

/** The least that a place should have. */
export interface Least {
  readonly squareMetres?: number
  readonly dossiersPerYear?: number
  readonly staff?: number
  readonly onTimeShare?: number
}

/** Data for the criteria, as a file hands it in. */
export interface CriteriaData {
  readonly source: string
  readonly candidates: ReadonlyArray<Facts>
  readonly least?: Least
  /** How much each criterion counts; 1 where it is left out. */
  readonly weights?: Readonly<Partial<Record<Criterion, number>>>
  /** A place that is known to fall short in one of these is no candidate. */
  readonly required?: ReadonlyArray<Exclude<Criterion, "distance" | "reach">>
}

/** One criterion for one place. */
export interface CriterionScore {
  readonly criterion: Criterion
  /** What is known; `null` where nothing is. */
  readonly value: number | boolean | null
  readonly unit: Bilingual
  /** What it is held against: the least asked for, or the largest of all; `null` where nothing is. */
  readonly against: number | null
  /** 0 to 1; `null` where nothing is known. */
  readonly score: number | null
  /** Whether the least is met; `null` where none is set or nothing is known. */
  readonly meets: boolean | null
  readonly source: string | null
  readonly verdict: Bilingual
}

/** Every criterion for a place. */
export interface Assessment {
  readonly criteria: ReadonlyArray<CriterionScore>
  /** Weighted mean of the scores that there are, 0 to 1; `null` where there is none. */
  readonly score: number | null
  /** How much of all weight is known, 0 to 1. */
  readonly weightKnown: number
  readonly notKnown: ReadonlyArray<Criterion>
}

/** What is computed of a place. */
export interface Computed {
  readonly code: string
  /** To the branch nearest by; `null` where there are no branches. */
  readonly km: number | null
  readonly minutes: number | null
  readonly peopleNewlyReached: number
}

/** What places are held against. */
export interface Scale {
  readonly underMinutes: number
  readonly mostPeople: number
  readonly data: CriteriaData | null
}

const NAMES: Readonly<Record<Criterion, Bilingual>> = {
  premises: { vi: "Mặt bằng", en: "Premises" },
  distance: { vi: "Khoảng cách đi lại", en: "Travel distance" },
  dossiers: { vi: "Hồ sơ phát sinh", en: "Dossiers arising" },
  staff: { vi: "Nhân sự", en: "Staff" },
  phaseTwoResults: { vi: "Kết quả giai đoạn II", en: "Results of phase II" },
  reach: { vi: "Tầm tiếp cận", en: "Reach" }
}

const UNITS = {
  squareMetres: { vi: "m²", en: "m²" },
  dossiers: { vi: "hồ sơ mỗi năm", en: "dossiers a year" },
  posts: { vi: "người", en: "posts" },
  onTime: { vi: "(tỷ lệ đúng hạn)", en: "(share on time)" },
  minutes: { vi: "phút", en: "minutes" },
  people: { vi: "người", en: "people" },
  none: { vi: "", en: "" }
} as const satisfies Record<string, Bilingual>

const number = (value: number): Bilingual => figureText(value, 2)

const unknown = (criterion: Criterion, unit: Bilingual): CriterionScore => ({
  criterion,
  value: null,
  unit,
  against: null,
  score: null,
  meets: null,
  source: null,
  verdict: {
    vi: `${NAMES[criterion].vi}: chưa có dữ liệu.`,
    en: `${NAMES[criterion].en}: not known.`
  }
})

/** A figure by the least asked for, or where none is, by the largest that any place has. */
const figure = (
  criterion: Criterion,
  unit: Bilingual,
  value: number | undefined,
  least: number | undefined,
  largest: number,
  source: string | null
): CriterionScore => {
  if (value === undefined) return unknown(criterion, unit)
  const against = least ?? largest
  const score = against <= 0 ? 1 : Math.min(1, value / against)
  const meets = least === undefined ? null : value >= least
  const held =
    least === undefined
      ? { vi: `cao nhất ${number(against).vi}`, en: `the largest is ${number(against).en}` }
      : meets
        ? { vi: `đạt, cần ${number(least).vi}`, en: `enough, ${number(least).en} are asked for` }
        : {
            vi: `chưa đạt, cần ${number(least).vi}`,
            en: `too little, ${number(least).en} are asked for`
          }
  return {
    criterion,
    value,
    unit,
    against,
    score,
    meets,
    source,
    verdict: {
      vi: `${NAMES[criterion].vi}: ${number(value).vi} ${unit.vi}, ${held.vi}.`,
      en: `${NAMES[criterion].en}: ${number(value).en} ${unit.en}, ${held.en}.`
    }
  }
}

const premises = (facts: Facts | undefined, { data }: Scale): CriterionScore => {
  const of = facts?.premises
  if (of === undefined) return unknown("premises", UNITS.squareMetres)
  const source = facts?.source ?? null
  if (of.available && of.squareMetres !== undefined) {
    const largest = Math.max(...data!.candidates.map((each) => each.premises?.squareMetres ?? 0))
    return figure(
      "premises",
      UNITS.squareMetres,
      of.squareMetres,
      data!.least?.squareMetres,
      largest,
      source
    )
  }
  const has = of.available
  return {
    criterion: "premises",
    value: has,
    unit: UNITS.none,
    against: null,
    score: has ? 1 : 0,
    meets: has,
    source,
    verdict: has
      ? { vi: "Mặt bằng: có sẵn, chưa rõ diện tích.", en: "Premises: at hand, size not known." }
      : { vi: "Mặt bằng: không có.", en: "Premises: none." }
  }
}

/** The farther the branch that there is, the more a new one is needed: from the limit on, 1. */
const distance = ({ km, minutes }: Computed, { underMinutes }: Scale): CriterionScore => {
  const far = km === null || minutes === null
  return {
    criterion: "distance",
    value: minutes,
    unit: UNITS.minutes,
    against: underMinutes,
    score: far ? 1 : Math.min(1, minutes / underMinutes),
    meets: null,
    source: "travel model",
    verdict: far
      ? { vi: "Khoảng cách đi lại: chưa có chi nhánh nào.", en: "Travel distance: no branch yet." }
      : {
          vi: `Khoảng cách đi lại: cách chi nhánh gần nhất ${number(km).vi} km, khoảng ${number(minutes).vi} phút.`,
          en: `Travel distance: ${number(km).en} km, about ${number(minutes).en} minutes, from the nearest branch.`
        }
  }
}

const reach = ({ peopleNewlyReached }: Computed, { mostPeople }: Scale): CriterionScore => ({
  criterion: "reach",
  value: peopleNewlyReached,
  unit: UNITS.people,
  against: mostPeople,
  score: mostPeople === 0 ? 0 : peopleNewlyReached / mostPeople,
  meets: null,
  source: "population of the pack, travel model",
  verdict: {
    vi: `Tầm tiếp cận: thêm ${number(peopleNewlyReached).vi} người; nơi nhiều nhất thêm ${number(mostPeople).vi}.`,
    en: `Reach: ${number(peopleNewlyReached).en} people more; the place with most has ${number(mostPeople).en}.`
  }
})

/**
 * A place by every criterion. A score is 0 to 1: the figure over the least asked for, at most 1, or
 * over the largest of all places where no least is set; for distance, the minutes to the nearest
 * branch over the limit of P3. What is not known has no score and is named, never guessed.
 */
export const assess = (computed: Computed, scale: Scale): Assessment => {
  const { data } = scale
  const facts = data?.candidates.find(({ commune }) => commune === computed.code)
  const source = facts?.source ?? null
  const least = data?.least ?? {}
  const largest = (of: (facts: Facts) => number | undefined): number =>
    Math.max(0, ...(data?.candidates ?? []).map((each) => of(each) ?? 0))
  const byYear = largest((each) => each.dossiersPerYear)
  const posts = largest((each) => each.staff)
  const criteria = [
    premises(facts, scale),
    distance(computed, scale),
    figure(
      "dossiers",
      UNITS.dossiers,
      facts?.dossiersPerYear,
      least.dossiersPerYear,
      byYear,
      source
    ),
    figure("staff", UNITS.posts, facts?.staff, least.staff, posts, source),
    // A share is a score by itself where no least is set.
    figure("phaseTwoResults", UNITS.onTime, facts?.onTimeShare, least.onTimeShare, 1, source),
    reach(computed, scale)
  ]
  const weight = (criterion: Criterion) => data?.weights?.[criterion] ?? 1
  const sum = (some: ReadonlyArray<CriterionScore>, of: (each: CriterionScore) => number) =>
    some.reduce((total, each) => total + of(each), 0)
  const known = criteria.filter(({ score }) => score !== null)
  const knownWeight = sum(known, ({ criterion }) => weight(criterion))
  const all = sum(criteria, ({ criterion }) => weight(criterion))
  return {
    criteria,
    score:
      knownWeight === 0
        ? null
        : sum(known, ({ criterion, score }) => weight(criterion) * (score ?? 0)) / knownWeight,
    weightKnown: all === 0 ? 0 : knownWeight / all,
    notKnown: criteria.filter(({ score }) => score === null).map(({ criterion }) => criterion)
  }
}

/** The criteria in which a place is known to fall short, of those that a file requires. */
export const shortfalls = (
  code: string,
  data: CriteriaData,
  scale: Omit<Scale, "data">
): ReadonlyArray<CriterionScore> => {
  const none = { code, km: null, minutes: null, peopleNewlyReached: 0 }
  const required: ReadonlyArray<Criterion> = data.required ?? []
  return assess(none, { ...scale, data }).criteria.filter(
    ({ criterion, meets }) => required.includes(criterion) && meets === false
  )
}
