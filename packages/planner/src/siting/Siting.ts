/**
 * Where new branches should open (rule P3): the question, the answer and the refusals.
 *
 * @module
 */
import type { Bilingual, Commune, Coverage, Office, Travel } from "@motcua/core"
import type { Assessment, CriteriaData, CriterionScore } from "./Criteria.ts"

/**
 * What is wanted: as few new branches as give everybody reach; most people within reach with so
 * many; or least travel in all with so many.
 */
export type Objective = "cover" | "people" | "travel"

/** The question. */
export interface SitingRequest {
  readonly travel: Travel.TravelModel
  readonly criteria: Coverage.Criteria
  /** Where people live. */
  readonly communes: ReadonlyArray<Commune.Commune>
  /** The branches that there are. */
  readonly existing: ReadonlyArray<Office.Office>
  readonly objective: Objective
  /** How many new branches: exactly so many for people and travel, at most for cover. */
  readonly count: number | null
  /** Codes of communes where no branch may open. */
  readonly excluded: ReadonlySet<string>
  /** How many people a new branch can serve; `null` for no bound. */
  readonly capacity: number | null
  /** What is known of places by the criteria of P3; left out where nothing is. */
  readonly data?: CriteriaData
  /** Seconds for the solver, after which it tells how far from the optimum it may be. */
  readonly seconds: number
}

/** A place where a branch could open, by the criteria of P3, each with its data or none. */
export interface Candidate extends Assessment {
  readonly commune: Commune.Commune
  readonly chosen: boolean
  /** To the branch nearest by of those that there are; `null` where there are none. */
  readonly km: number | null
  readonly minutes: number | null
  readonly peopleNewlyReached: number
  readonly verdict: Bilingual
}

/** A place that is no candidate, since it is known to fall short in what the data requires. */
export interface RuledOut {
  readonly commune: Commune.Commune
  readonly because: ReadonlyArray<CriterionScore>
}

/** A new branch and whom it serves. */
export interface NewBranch {
  readonly commune: Commune.Commune
  readonly serves: ReadonlyArray<string>
  readonly people: number
}

/** The answer. */
export interface Siting {
  readonly objective: Objective
  readonly branches: ReadonlyArray<NewBranch>
  /** "optimal" only where the solver proved it. */
  readonly proof: "optimal" | "feasible"
  /**
   * How far from the optimum it may be at most, as a share of its value; 0 where it is optimal,
   * `null` where the solver has no bound yet.
   */
  readonly gap: number | null
  /** Branches for cover, people for people, person-minutes one way for travel. */
  readonly value: number
  readonly candidates: ReadonlyArray<Candidate>
  readonly ruledOut: ReadonlyArray<RuledOut>
  readonly model: { readonly rows: number; readonly columns: number }
}

/** A commune that cannot be reached, with the candidate nearest to it. */
export interface OutOfReach {
  readonly code: string
  readonly name: string
  readonly nearest: string | null
  readonly km: number | null
  readonly minutes: number | null
}

/** No plan meets what is asked; `unreached` names who would be left. */
export interface NoPlan {
  readonly _tag: "NoPlan"
  readonly rule: "P3"
  readonly why: "noCandidateNear" | "tooFewBranches" | "tooLittleCapacity"
  readonly unreached: ReadonlyArray<OutOfReach>
}

/** More branches are asked for than there are places. */
export interface TooManyBranches {
  readonly _tag: "TooManyBranches"
  readonly rule: "P3"
  readonly count: number
  readonly candidates: number
}

/** The number of branches is missing. */
export interface CountMissing {
  readonly _tag: "CountMissing"
  readonly rule: "P3"
  readonly objective: Objective
}

/** A code that is to be left out is no commune's. */
export interface UnknownExclusion {
  readonly _tag: "UnknownExclusion"
  readonly rule: null
  readonly code: string
}

/** The solver's time ran out before it found any plan. */
export interface OutOfTime {
  readonly _tag: "OutOfTime"
  readonly rule: null
  readonly seconds: number
}

/** Why there is no plan. */
export type SitingRefusal = NoPlan | TooManyBranches | CountMissing | UnknownExclusion | OutOfTime

const WHY: Readonly<Record<NoPlan["why"], Bilingual>> = {
  noCandidateNear: {
    vi: "không có nơi nào đủ gần để đặt chi nhánh",
    en: "there is no place near enough for a branch"
  },
  tooFewBranches: { vi: "số chi nhánh quá ít", en: "there are too few branches" },
  tooLittleCapacity: {
    vi: "năng lực phục vụ của chi nhánh không đủ",
    en: "the branches cannot serve so many people"
  }
}

/** What is wrong and what would be right, in Vietnamese and in English. */
export const refusalText = (refusal: SitingRefusal): Bilingual => {
  switch (refusal._tag) {
    case "NoPlan": {
      const names = refusal.unreached.map(({ name }) => name).join("; ")
      const why = WHY[refusal.why]
      return {
        vi: `Không có phương án: ${why.vi}. Không tiếp cận được: ${names} (P3).`,
        en: `There is no plan: ${why.en}. Out of reach: ${names} (P3).`
      }
    }
    case "TooManyBranches":
      return {
        vi: `Cần ${refusal.count} chi nhánh nhưng chỉ có ${refusal.candidates} nơi có thể đặt (P3).`,
        en: `${refusal.count} branches are asked for, and there are ${refusal.candidates} places (P3).`
      }
    case "CountMissing":
      return {
        vi: `Mục tiêu "${refusal.objective}" cần số chi nhánh mới (P3).`,
        en: `The objective "${refusal.objective}" needs the number of new branches (P3).`
      }
    case "UnknownExclusion":
      return {
        vi: `Không có xã, phường nào mang mã "${refusal.code}" để loại trừ.`,
        en: `No commune has the code "${refusal.code}" that is to be left out.`
      }
    case "OutOfTime":
      return {
        vi: `Chưa tìm được phương án nào trong ${refusal.seconds} giây.`,
        en: `No plan was found within ${refusal.seconds} seconds.`
      }
  }
}
