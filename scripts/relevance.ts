/**
 * `npm run relevance`: how well the search finds what people look for, over the real procedures.
 *
 * `packages/binh-duong/relevance/queries.json` was written before there was an engine and is what
 * the engine was tuned on; `held-out.json` was written then too and is only ever reported.
 */
import { readFileSync } from "node:fs"
import { procedures } from "@motcua/binh-duong/procedures"
import * as Search from "@motcua/core/procedure/Search"
import * as SearchIndex from "@motcua/core/procedure/SearchIndex"

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

const read = (set: "queries" | "held-out"): ReadonlyArray<Query> =>
  JSON.parse(
    readFileSync(new URL(`../packages/binh-duong/relevance/${set}.json`, import.meta.url), "utf8")
  )

const measure = (ranks: ReadonlyArray<number>): Measure => ({
  queries: ranks.length,
  meanReciprocalRank:
    ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length,
  recallAt5: ranks.filter((rank) => rank >= 1 && rank <= 5).length / ranks.length
})

/** Runs a set of queries against the index of Bình Dương's procedures. */
export const report = (set: "queries" | "held-out"): Report => {
  const index = SearchIndex.build(procedures())
  const ranked = read(set).map((query) => ({
    query,
    rank:
      1 +
      Search.search(index, query.query, { limit: 10 }).findIndex(({ code }) =>
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

const line = (name: string, { meanReciprocalRank, queries, recallAt5 }: Measure): string =>
  `${name.padEnd(10)} ${String(queries).padStart(4)}   MRR ${meanReciprocalRank.toFixed(3)}   recall@5 ${recallAt5.toFixed(3)}`

const print = (title: string, { kinds, overall }: Report): void => {
  console.log(`\n${title}`)
  for (const [kind, measured] of kinds) console.log(line(kind, measured))
  console.log(line("overall", overall))
}

if (import.meta.main) {
  const tuned = report("queries")
  print("Queries the search was tuned on", tuned)
  print("Queries held out", report("held-out"))
  if (process.argv.includes("--misses")) {
    console.log("\nNot first (rank, kind, query)")
    for (const { query, rank } of tuned.notFirst) {
      console.log(`${rank === 0 ? "-" : rank}\t${query.kind}\t${query.query}`)
    }
  }
}
