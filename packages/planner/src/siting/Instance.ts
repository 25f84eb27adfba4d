/**
 * The question in numbers: who can reach which place, how long it takes, how many people.
 *
 * @module
 */
import type { Commune as CoreCommune } from "@motcua/core"
import * as Coverage from "@motcua/core/coverage/Coverage"
import * as Travel from "@motcua/core/coverage/Travel"
import * as Commune from "@motcua/core/office/Commune"
import * as NearestOffices from "../reach/NearestOffices.ts"
import type { SitingRequest } from "./Siting.ts"

/** Communes by index `i`, candidates by index `j`. */
export interface Instance {
  readonly communes: ReadonlyArray<CoreCommune.Commune>
  readonly people: ReadonlyArray<number>
  /** The way to the existing branch nearest by; `null` where there is none. */
  readonly now: ReadonlyArray<Travel.Journey | null>
  /** Whether somebody is within reach already. */
  readonly covered: ReadonlyArray<boolean>
  readonly candidates: ReadonlyArray<CoreCommune.Commune>
  /** `ways[i][j]`: the way from commune i to candidate j. */
  readonly ways: ReadonlyArray<ReadonlyArray<Travel.Journey>>
  /** `reaches[i][j]`: whether candidate j is within reach of commune i. */
  readonly reaches: ReadonlyArray<ReadonlyArray<boolean>>
}

/** The instance of a request: every commune without a branch, and not excluded, is a candidate. */
export const of = (request: SitingRequest): Instance => {
  const { communes, existing, travel, criteria, excluded } = request
  const taken = new Set(existing.map((office) => office.communeCode))
  const candidates = communes.filter(({ code }) => !taken.has(code) && !excluded.has(code))
  const way = (from: CoreCommune.Commune, to: Parameters<typeof Travel.journey>[3]) =>
    Travel.journey(travel, Commune.isUrban(from), from.location, to)
  const index = NearestOffices.make(existing)
  const now = communes.map((commune) => {
    const office = index.nearest(commune.location)
    return office === undefined ? null : way(commune, office.location)
  })
  const ways = communes.map((commune) =>
    candidates.map((candidate) => way(commune, candidate.location))
  )
  return {
    communes,
    people: communes.map(({ population }) => population?.people ?? 0),
    now,
    covered: now.map((each) => each !== null && Coverage.reach(criteria, each).either),
    candidates,
    ways,
    reaches: ways.map((row) => row.map((each) => Coverage.reach(criteria, each).either))
  }
}
