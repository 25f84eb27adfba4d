/**
 * `npm run relevance`: how well the search finds what people look for, over the real procedures.
 *
 * `packages/binh-duong/relevance/queries.json` was written before there was an engine and is what
 * the engine was tuned on first; `held-out.json` was written then too and never tuned on. The blind
 * sets were written by a judge who had read neither the sets nor the list of everyday words, and
 * committed before they were measured; their misses were looked at afterwards, so that what they
 * say today is no forecast. What each said at first sight stands in docs/decisions/0002-search.md.
 */
import { readFileSync } from "node:fs"
import { procedures } from "@motcua/binh-duong/procedures"
import * as Search from "@motcua/core/procedure/Search"
import * as SearchIndex from "@motcua/core/procedure/SearchIndex"
import { bare, mistyped, mistypes, plain } from "./mistyped.ts"

interface Query {
  readonly query: string
  /** How it was typed: plain, bare (no diacritics), wrong, tone, typo, prefix, initials, ... */
  readonly kind: string
  /** Any of these is what the person wanted. */
  readonly wanted: ReadonlyArray<string>
}

export interface Measure {
  readonly queries: number
  /** Mean of 1/rank of the first wanted procedure, 0 where it is not among the first ten. */
  readonly meanReciprocalRank: number
  /** Share of the queries with a wanted procedure among the first five. */
  readonly recallAt5: number
}

export interface Report {
  readonly overall: Measure
  readonly kinds: ReadonlyMap<string, Measure>
  /** Queries whose wanted procedure is not the first, with its rank; 0 where it is not found. */
  readonly notFirst: ReadonlyArray<{ readonly query: Query; readonly rank: number }>
}

export const sets = [
  "queries",
  "held-out",
  "blind",
  "blind-2",
  "blind-3",
  "blind-4",
  "blind-5",
  "blind-6",
  "blind-7",
  "blind-8"
] as const
export type QuerySet = (typeof sets)[number]

const TITLES: Record<QuerySet, string> = {
  queries: "Queries the search was tuned on",
  "held-out": "Queries held out",
  blind: "Blind, of many minds",
  "blind-2": "Blind, of workers and shopkeepers",
  "blind-3": "Blind, after the questions of public pages",
  "blind-4": "Blind, of all kinds",
  "blind-5": "Blind, far from the words of titles",
  "blind-6": "Blind, farther still",
  "blind-7": "Blind, of a second round",
  "blind-8": "Blind, of a second round and rarer procedures"
}

const read = (set: QuerySet): ReadonlyArray<Query> =>
  JSON.parse(
    readFileSync(new URL(`../packages/binh-duong/relevance/${set}.json`, import.meta.url), "utf8")
  )

const measure = (ranks: ReadonlyArray<number>): Measure => ({
  queries: ranks.length,
  meanReciprocalRank:
    ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length,
  recallAt5: ranks.filter((rank) => rank >= 1 && rank <= 5).length / ranks.length
})

let index: SearchIndex.SearchIndex | undefined

/** Runs a set of queries against the index of Bình Dương's procedures. */
export const report = (set: QuerySet): Report => {
  index ??= SearchIndex.build(procedures())
  const built = index
  const ranked = read(set).map((query) => ({
    query,
    rank:
      1 +
      Search.search(built, query.query, { limit: 10 }).findIndex(({ code }) =>
        query.wanted.includes(code)
      )
  }))
  const kinds = new Map<string, Measure>()
  for (const kind of new Set(ranked.map(({ query }) => query.kind))) {
    const ranks = ranked.filter(({ query }) => query.kind === kind).map(({ rank }) => rank)
    kinds.set(kind, measure(ranks))
  }
  return {
    overall: measure(ranked.map(({ rank }) => rank)),
    kinds,
    notFirst: ranked.filter(({ rank }) => rank !== 1)
  }
}

/** The names of citizens' procedures, mistyped in many ways. */
export const reportMistyped = (): ReadonlyMap<string, Measure> => {
  index ??= SearchIndex.build(procedures())
  const built = index
  const key = (name: string): string => bare(plain(name))
  return new Map(
    Object.entries(mistypes).map(([kind, mistype]) => {
      const ranks = mistyped(procedures(), mistype).map(
        ({ name, query }) =>
          1 +
          Search.search(built, query, { limit: 10 }).findIndex((hit) => key(hit.name) === key(name))
      )
      return [kind, measure(ranks)]
    })
  )
}

const line = (name: string, { meanReciprocalRank, queries, recallAt5 }: Measure): string =>
  `${name.padEnd(14)} ${String(queries).padStart(4)}   MRR ${meanReciprocalRank.toFixed(3)}   recall@5 ${recallAt5.toFixed(3)}`

const print = (title: string, { kinds, overall }: Report): void => {
  console.log(`\n${title}`)
  for (const [kind, measured] of kinds) console.log(line(kind, measured))
  console.log(line("overall", overall))
}

if (import.meta.main) {
  for (const set of sets) {
    const measured = report(set)
    print(TITLES[set], measured)
    if (!process.argv.includes("--misses")) continue
    for (const { query, rank } of measured.notFirst) {
      console.log(`  ${rank === 0 ? "-" : rank}\t${query.kind}\t${query.query}`)
    }
  }
  console.log("\nNames of a commune's procedures, mistyped")
  for (const [kind, measured] of reportMistyped()) console.log(line(kind, measured))
}
