/**
 * The rule by which the stand-in for the list of phase II is chosen.
 *
 * @module
 */
import type { Procedure } from "@motcua/core"

/** How many procedures the announcement expects on the list (rule P2). */
export const EXPECTED = 570

const isCandidate = (procedure: Procedure.Procedure): boolean =>
  procedure.levels.some((level) => level === "commune" || level === "province") &&
  procedure.channels.some(({ channel }) => channel === "online") &&
  procedure.channels.every(({ limit }) => limit !== null && limit.unit !== "other")

const communeFirst = (procedure: Procedure.Procedure): number =>
  procedure.levels.includes("commune") ? 0 : 1

/**
 * Of the procedures of commune or province level that can be lodged online (so that the dossier
 * can go to the deciding agency at once, H1) and whose every limit can be computed (T12): those of
 * commune level first, then the others, each in the order of their codes; the first 570.
 */
export const choose = (procedures: ReadonlyArray<Procedure.Procedure>): ReadonlyArray<string> =>
  procedures
    .filter(isCandidate)
    .sort((a, b) => communeFirst(a) - communeFirst(b) || (a.code < b.code ? -1 : 1))
    .slice(0, EXPECTED)
    .map(({ code }) => code)
