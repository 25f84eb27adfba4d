/**
 * Every candidate by the criteria of P3, with a verdict in words.
 *
 * @module
 */
import { figureText } from "@motcua/core/words/figureText"
import type { CriteriaData } from "./Criteria.ts"
import * as Criteria from "./Criteria.ts"
import type { Instance } from "./Instance.ts"
import type { Candidate } from "./Siting.ts"

/** The candidates: the chosen first, then those that would bring most people within reach. */
export const explain = (
  instance: Instance,
  chosen: ReadonlySet<string>,
  underMinutes: number,
  data: CriteriaData | null
): ReadonlyArray<Candidate> => {
  const { communes, candidates, people, covered, reaches, now } = instance
  const numberOf = new Map(communes.map(({ code }, i) => [code, i]))
  const gains = candidates.map((_, j) => {
    const newly = communes.flatMap((_, i) => (!covered[i] && reaches[i]![j] ? [i] : []))
    return { communes: newly.length, people: newly.reduce((sum, i) => sum + people[i]!, 0) }
  })
  const mostPeople = Math.max(0, ...gains.map((gain) => gain.people))
  return candidates
    .map((commune, j): Candidate => {
      const way = now[numberOf.get(commune.code)!] ?? null
      const gain = gains[j]!
      const isChosen = chosen.has(commune.code)
      const km = way?.km ?? null
      const minutes = way?.minutes ?? null
      const computed = { code: commune.code, km, minutes, peopleNewlyReached: gain.people }
      const assessed = Criteria.assess(computed, { underMinutes, mostPeople, data })
      const far =
        km === null
          ? { vi: "chưa có chi nhánh nào", en: "no branch yet" }
          : {
              vi: `cách chi nhánh gần nhất ${figureText(km, 1).vi} km`,
              en: `${figureText(km, 1).en} km from the nearest branch`
            }
      const more = {
        vi: `thêm ${gain.communes} xã, phường, ${figureText(gain.people).vi} người trong tầm tiếp cận`,
        en: `${gain.communes} communes with ${figureText(gain.people).en} people newly within reach`
      }
      return {
        commune,
        chosen: isChosen,
        km,
        minutes,
        peopleNewlyReached: gain.people,
        ...assessed,
        verdict: {
          vi: `${isChosen ? "Chọn" : "Không chọn"}: ${far.vi}, ${more.vi}.`,
          en: `${isChosen ? "Chosen" : "Not chosen"}: ${far.en}, ${more.en}.`
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
