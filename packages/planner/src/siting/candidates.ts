/**
 * Every candidate by the criteria of P3, with a verdict in words.
 *
 * @module
 */
import type { Instance } from "./Instance.ts"
import type { Candidate } from "./Siting.ts"

const rounded = (value: number): number => Math.round(value * 10) / 10

/** The candidates, those that would bring most people within reach first. */
export const explain = (
  instance: Instance,
  chosen: ReadonlySet<string>
): ReadonlyArray<Candidate> => {
  const { communes, candidates, people, covered, reaches, now } = instance
  const numberOf = new Map(communes.map(({ code }, i) => [code, i]))
  return candidates
    .map((commune, j): Candidate => {
      const way = now[numberOf.get(commune.code)!] ?? null
      const newly = communes.flatMap((_, i) => (!covered[i] && reaches[i]![j] ? [i] : []))
      const peopleNewlyReached = newly.reduce((sum, i) => sum + people[i]!, 0)
      const isChosen = chosen.has(commune.code)
      const km = way === null ? Number.POSITIVE_INFINITY : way.km
      const minutes = way === null ? Number.POSITIVE_INFINITY : way.minutes
      const far = {
        vi: `cách chi nhánh gần nhất ${rounded(km)} km`,
        en: `${rounded(km)} km from the nearest branch`
      }
      const gain = {
        vi: `thêm ${newly.length} xã, phường, ${peopleNewlyReached} người trong tầm tiếp cận`,
        en: `${newly.length} communes with ${peopleNewlyReached} people newly within reach`
      }
      return {
        commune,
        chosen: isChosen,
        km,
        minutes,
        peopleNewlyReached,
        notKnown: ["premises", "dossiers", "staff", "phaseTwoResults"],
        verdict: {
          vi: `${isChosen ? "Chọn" : "Không chọn"}: ${far.vi}, ${gain.vi}.`,
          en: `${isChosen ? "Chosen" : "Not chosen"}: ${far.en}, ${gain.en}.`
        }
      }
    })
    .sort(
      (a, b) =>
        Number(b.chosen) - Number(a.chosen) ||
        b.peopleNewlyReached - a.peopleNewlyReached ||
        (a.commune.code < b.commune.code ? -1 : 1)
    )
}
