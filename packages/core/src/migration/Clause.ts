/**
 * The transitional clause (điều khoản chuyển tiếp) of a change: what becomes of open dossiers.
 *
 * @module
 */
import type { Citation, Revision, TransitionAllows } from "../procedure/definition/Definition.ts"

/** In what a dossier that moves may be worse off. */
export type Harm = Exclude<keyof TransitionAllows, "basis">

/**
 * A clause as a plan goes by it. It is not said a second time: `of` reads it from the revision, and
 * only who plans under another provision writes one.
 */
export interface Clause {
  /** Open dossiers stay under the old revision, move to the new one, or the applicant is asked. */
  readonly kind: Revision["transition"]
  /** What the clause says a dossier may suffer; nothing unless it does. */
  readonly allows: ReadonlySet<Harm>
  /** The provision that says so. */
  readonly basis: string
}

/** A provision as it is cited: "Nghị định 1/2025/NĐ-CP, Điều 9". */
export const citationText = ({ instrument, provision }: Citation): string =>
  provision === null ? instrument : `${instrument}, ${provision}`

/** The clause under which a revision came in; its own legal basis where it names none. */
export const of = ({ legalBasis, transition, transitionAllows }: Revision): Clause => {
  const first = legalBasis[0]
  const basis = transitionAllows?.basis ?? first
  return {
    kind: transition,
    allows: new Set<Harm>([
      ...(transitionAllows?.laterDate === true ? (["laterDate"] as const) : []),
      ...(transitionAllows?.newDocuments === true ? (["newDocuments"] as const) : []),
      ...(transitionAllows?.higherFee === true ? (["higherFee"] as const) : [])
    ]),
    basis: basis === undefined ? "" : citationText(basis)
  }
}
