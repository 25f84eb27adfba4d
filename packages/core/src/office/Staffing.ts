/**
 * Who works at an office, and the least that it must have.
 *
 * @module
 */
import type { RuleId } from "../law/RuleId.ts"
import { expectedText } from "../phase/expectedText.ts"
import type { Roadmap } from "../phase/Roadmap.ts"
import * as LocalDate from "../time/LocalDate.ts"
import type { Bilingual } from "../words/Bilingual.ts"
import { establishment, type Office, type OfficeId, type OfficeKind } from "./Office.ts"

/** Where somebody comes from: a department, the post office, or a post of the Centre's own. */
export type PostSource = "department" | "postOffice" | "dedicated"

/** What somebody is at an office. */
export type PostRole = "director" | "deputy" | "unitHead" | "officer"

/** One post, filled by one person, of whom nothing is said. */
export interface Post {
  readonly office: OfficeId
  readonly role: PostRole
  /** The unit of division level, at the Centre; `null` elsewhere and for its heads. */
  readonly unit: string | null
  readonly source: PostSource
  readonly from: LocalDate.LocalDate
  /** The last day of the term; `null` for a post without one. */
  readonly to: LocalDate.LocalDate | null
}

/** The least that an office of a kind must have. */
export interface Strength {
  readonly directors: number
  readonly deputies: number
  readonly units: number
  readonly posts: number
  readonly rule: RuleId | null
}

/** Months of a secondment from a department: at least and at most (ND61 art. 11.4). */
export interface SecondmentTerm {
  readonly leastMonths: number
  readonly mostMonths: number
  readonly source: string
}

/** The rules that staffing is checked against, all of them parameters. */
export interface StaffingRules {
  readonly strengths: Readonly<Record<OfficeKind, Strength>>
  readonly secondment: SecondmentTerm
}

/**
 * The Centre has a director, three deputies, four units and at least 28 posts (rule C1). For a
 * branch and a point the seed names no number: one post each is **assumed**, since an office without
 * anybody receives nothing. Secondments last 6 to 24 months (Decree 61/2018 art. 11.4).
 */
export const defaultRules: StaffingRules = {
  strengths: {
    Centre: { ...establishment, rule: "C1" },
    Branch: { directors: 0, deputies: 0, units: 0, posts: 1, rule: null },
    ReceptionPoint: { directors: 0, deputies: 0, units: 0, posts: 1, rule: null }
  },
  secondment: { leastMonths: 6, mostMonths: 24, source: "Decree 61/2018/NĐ-CP art. 11.4" }
}

/** Too few of something at an office, a term too short or too long, or a source that is none. */
export interface StaffingProblem {
  readonly _tag:
    | "TooFewDirectors"
    | "TooFewDeputies"
    | "TooFewUnits"
    | "TooFewPosts"
    | "BadTerm"
    | "SourceNotAllowed"
  readonly office: OfficeId
  readonly rule: RuleId | null
  readonly found: string
  readonly expected: string
}

const isFilled = (post: Post, date: LocalDate.LocalDate): boolean =>
  post.from <= date && (post.to === null || date <= post.to)

const strengthProblems = (
  office: Office,
  posts: ReadonlyArray<Post>,
  least: Strength
): ReadonlyArray<StaffingProblem> => {
  const own = posts.filter((post) => post.office === office.id)
  const having = (role: PostRole) => own.filter((post) => post.role === role).length
  const units = new Set(own.flatMap(({ unit }) => (unit === null ? [] : [unit]))).size
  const counts = [
    ["TooFewDirectors", having("director"), least.directors],
    ["TooFewDeputies", having("deputy"), least.deputies],
    ["TooFewUnits", units, least.units],
    ["TooFewPosts", own.length, least.posts]
  ] as const
  return counts.flatMap(([_tag, found, needed]) =>
    found >= needed
      ? []
      : [
          {
            _tag,
            office: office.id,
            rule: least.rule,
            found: `${found}`,
            expected: `at least ${needed}`
          }
        ]
  )
}

const termProblems = (
  posts: ReadonlyArray<Post>,
  { leastMonths, mostMonths, source }: SecondmentTerm
): ReadonlyArray<StaffingProblem> =>
  posts.flatMap(({ office, source: from, from: begins, to }) => {
    if (from !== "department") return []
    // A term of six months from the 1st ends on the last day of the sixth month.
    const after = to === null ? null : LocalDate.addDays(to, 1)
    const shortest = LocalDate.addMonths(begins, leastMonths)
    const longest = LocalDate.addMonths(begins, mostMonths)
    return after !== null && after >= shortest && after <= longest
      ? []
      : [
          {
            _tag: "BadTerm",
            office,
            rule: null,
            found: `${LocalDate.format(begins)} to ${to === null ? "no end" : LocalDate.format(to)}`,
            expected: `${leastMonths} to ${mostMonths} months (${source})`
          }
        ]
  })

/**
 * What is missing at each office that is open, from the posts that are filled on the date, and
 * which secondments have a term that the decree does not allow.
 */
export const check = (
  offices: ReadonlyArray<Office>,
  posts: ReadonlyArray<Post>,
  date: LocalDate.LocalDate,
  rules: StaffingRules = defaultRules
): ReadonlyArray<StaffingProblem> => {
  const filled = posts.filter((post) => isFilled(post, date))
  // What the Centre itself is set up with counts, where it says more than the rule.
  const leastOf = (office: Office): Strength => {
    const least = rules.strengths[office._tag]
    if (office._tag !== "Centre") return least
    const { directors, deputies, units, posts } = office.establishment
    return {
      directors: Math.max(directors, least.directors),
      deputies: Math.max(deputies, least.deputies),
      units: Math.max(units, least.units),
      posts: Math.max(posts, least.posts),
      rule: least.rule
    }
  }
  return [
    ...offices.flatMap((office) => strengthProblems(office, filled, leastOf(office))),
    ...termProblems(filled, rules.secondment)
  ]
}

/** How many posts of each source are filled on a date: what changes from phase to phase (P2). */
export const bySource = (
  posts: ReadonlyArray<Post>,
  date: LocalDate.LocalDate
): Readonly<Record<PostSource, number>> => {
  const count = { department: 0, postOffice: 0, dedicated: 0 }
  for (const post of posts) if (isFilled(post, date)) count[post.source] += 1
  return count
}

/**
 * The sources from which the posts of an office are filled on a date, as the last change of them
 * says (rule P2). `null` where the roadmap does not say.
 */
export const sourcesOn = (
  roadmap: Roadmap,
  office: OfficeId,
  date: LocalDate.LocalDate
): ReadonlyArray<PostSource> | null => {
  let last: {
    readonly on: LocalDate.LocalDate
    readonly sources: ReadonlyArray<PostSource>
  } | null = null
  for (const change of roadmap.transitions) {
    if (change._tag !== "ChangeStaffSource" || change.on > date) continue
    if (change.office !== null && change.office !== office) continue
    if (last === null || change.on >= last.on) last = change
  }
  return last?.sources ?? null
}

/** The posts filled on a date from a source that the roadmap does not allow their office then. */
export const sourceProblems = (
  roadmap: Roadmap,
  posts: ReadonlyArray<Post>,
  date: LocalDate.LocalDate
): ReadonlyArray<StaffingProblem> =>
  posts
    .filter((post) => isFilled(post, date))
    .flatMap(({ office, source }) => {
      const allowed = sourcesOn(roadmap, office, date)
      return allowed === null || allowed.includes(source)
        ? []
        : [
            {
              _tag: "SourceNotAllowed" as const,
              office,
              rule: "P2" as const,
              found: source,
              expected: allowed.join(" or ")
            }
          ]
    })

const NAMES: Readonly<Record<StaffingProblem["_tag"], Bilingual>> = {
  TooFewDirectors: { vi: "thiếu giám đốc", en: "too few directors" },
  TooFewDeputies: { vi: "thiếu phó giám đốc", en: "too few deputies" },
  TooFewUnits: { vi: "thiếu phòng", en: "too few units" },
  TooFewPosts: { vi: "thiếu người", en: "too few posts" },
  BadTerm: { vi: "thời hạn biệt phái không đúng", en: "a secondment of a wrong length" },
  SourceNotAllowed: { vi: "nguồn nhân sự không đúng", en: "a source of staff that is not allowed" }
}

/** A problem in words, Vietnamese and English. */
export const problemText = (problem: StaffingProblem): Bilingual => {
  const { _tag, office, rule, found, expected } = problem
  const under = rule === null ? "" : ` (${rule})`
  return {
    vi: `${office}: ${NAMES[_tag].vi}; có ${found}, cần ${expectedText(expected) ?? expected}${under}.`,
    en: `${office}: ${NAMES[_tag].en}; ${found}, expected ${expected}${under}.`
  }
}
