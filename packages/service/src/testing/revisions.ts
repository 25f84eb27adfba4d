/**
 * A province in which the rules of one procedure change on 2025-02-12.
 *
 * @module
 */
import { binhDuong } from "@motcua/binh-duong"
import { type Definition, LocalDate, type Province } from "@motcua/core"
import { residence } from "@motcua/core/testing/residence"

/** The last day of the old rules, and the first of the new ones. */
export const lastDay = "2025-02-11"
export const firstDay = "2025-02-12"

const basis = { instrument: "Nghị định 1/2025/NĐ-CP", provision: "Điều 9" }
const limited = (terms: Definition.Revision["terms"], quantity: number) =>
  terms.map((one) => ({ ...one, limit: { quantity, unit: "working_day" as const } }))

/** Bình Dương, with new rules for 1.004222: five working days instead of seven, fewer papers. */
export const withNewRules = (change: Partial<Definition.Revision> = {}): Province.Province => {
  const [old] = residence.revisions
  const revisions: ReadonlyArray<Definition.Revision> = [
    { ...old!, id: "2024", to: LocalDate.unsafe(lastDay) },
    {
      ...old!,
      id: "2025-02",
      from: LocalDate.unsafe(firstDay),
      legalBasis: [basis],
      documents: old!.documents!.slice(0, 2),
      terms: limited(old!.terms, 5),
      transition: "move",
      ...change
    }
  ]
  return { ...binhDuong, definitions: [{ ...residence, revisions }] }
}

/** The same papers as before, and one more. */
export const withPaper = (id: string, text: string): Definition.Revision["documents"] => [
  ...residence.revisions[0]!.documents!,
  { id, text, originals: 1, copies: 0, when: null, alternative: null, form: null }
]

/** The terms of the old rules with another limit, in working days. */
export const termsOf = (quantity: number): Definition.Revision["terms"] =>
  limited(residence.revisions[0]!.terms, quantity)
