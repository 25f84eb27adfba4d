/**
 * What may go wrong between a widget and the service.
 *
 * @module
 */
import type { Bilingual, Language } from "../language/Language.ts"

/** A field that the service did not like, and why, in both languages. */
export interface FieldProblem extends Bilingual {
  /** Path in the request's body or query, such as `applicant.citizenId`. */
  readonly path: string
}

/** An answer of the kind `application/problem+json` (RFC 9457) with motcua's members. */
export interface Problem {
  readonly type: string
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly titleEn: string
  readonly detailEn: string
  readonly rule: string | null
  readonly fields: ReadonlyArray<FieldProblem>
}

/**
 * - `unreachable`: no answer at all, or the line broke. Whether a request was carried out is not
 *   known; asking again with the same request id is safe.
 * - `slow`: no answer within the time allowed. As above.
 * - `refused`: the service answered that it cannot; `problem` says why.
 * - `broken`: the service answered something that is no answer (a proxy's page, an error of its own).
 */
export type FailureKind = "unreachable" | "slow" | "refused" | "broken"

/** A request that gave no result. Tasks reject with it. */
export class ServiceFailure extends Error {
  override readonly name = "ServiceFailure"
  readonly kind: FailureKind
  readonly status: number
  readonly problem: Problem | null

  constructor(kind: FailureKind, status: number, problem: Problem | null) {
    super(problem?.title ?? kind)
    this.kind = kind
    this.status = status
    this.problem = problem
  }

  /** Whether asking again may help without changing anything. */
  get passing(): boolean {
    return this.kind !== "refused" || this.status === 429 || this.status >= 500
  }

  /** The service's own words for what went wrong, or `null` where it gave none. */
  words(language: Language): string | null {
    if (this.problem === null) return null
    const { title, titleEn, detail, detailEn } = this.problem
    return language === "en" ? detailEn || titleEn || null : detail || title || null
  }
}

const text = (value: unknown): string => (typeof value === "string" ? value : "")

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/** Reads a problem leniently: a member that is missing or of another kind becomes empty. */
export const readProblem = (body: unknown, status: number): Problem | null => {
  if (!isRecord(body) || (text(body["title"]) === "" && text(body["detail"]) === "")) return null
  const fields = Array.isArray(body["fields"]) ? body["fields"].filter(isRecord) : []
  return {
    type: text(body["type"]),
    status,
    title: text(body["title"]),
    detail: text(body["detail"]),
    titleEn: text(body["titleEn"]) || text(body["title"]),
    detailEn: text(body["detailEn"]) || text(body["detail"]),
    rule: text(body["rule"]) || null,
    fields: fields.map((field) => ({
      path: text(field["path"]).replace(/^(payload|query)\./, ""),
      vi: text(field["vi"]),
      en: text(field["en"]) || text(field["vi"])
    }))
  }
}
