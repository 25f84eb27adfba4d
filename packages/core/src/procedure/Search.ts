/**
 * Finding a procedure by what people type.
 *
 * Without diacritics or with wrong ones, "hoà" or "hòa", "ký" or "kí", one error, an unfinished
 * last word, initials ("GPXD"), words without spaces, everyday words for official ones, a code, a
 * field or its code. The plain case comes first. No text makes it throw.
 *
 * @module
 */

import type * as SearchIndex from "./SearchIndex.ts"
import type { Ranked } from "./search/board.ts"
import { deskOf } from "./search/desk.ts"
import {
  allOf,
  both,
  type Facets,
  facetsOf,
  type Narrowing,
  type Test,
  type Tests,
  testsOf
} from "./search/facets.ts"
import { fieldCodeIn } from "./search/fieldCode.ts"
import * as folding from "./search/folding.ts"
import { highlights } from "./search/highlights.ts"
import { type OpenIndex, openIndex } from "./search/openIndex.ts"
import { LEAST_RANKED, type Ranking, rank } from "./search/rank.ts"
import { readQuery } from "./search/readQuery.ts"
import type { Reading } from "./search/slots.ts"
import * as SpecialCases from "./search/specialCases.ts"

export type { FacetCount, Facets, Narrowing } from "./search/facets.ts"

/** What narrows a search down. */
export interface SearchOptions extends Narrowing {
  /** At most so many hits; 10 where nothing is said. */
  readonly limit?: number
}

/** A procedure that was found. */
export interface Hit {
  readonly code: string
  readonly name: string
  /** 0 to about 1.1, for the order among the hits of one query only. */
  readonly score: number
  /** What to highlight: offsets in `name` in UTF-16 code units, the end excluded, in order. */
  readonly highlights: ReadonlyArray<readonly [start: number, end: number]>
}

/**
 * The hits of a search, how many there are without the limit, and their facets. A facet that
 * narrows the search is counted as if it did not, so that its value can be exchanged for another:
 * a count is what `total` would be.
 */
export interface Found {
  readonly hits: ReadonlyArray<Hit>
  readonly total: number
  readonly facets: Facets
}

const NOTHING: Reading = { slots: [], likelihood: 1 }

// A code, or its beginning, or its digits without the dot; a suffix after it is left out.
const CODE = /(?:^|[^\d.,])(\d)[.,\s]?(\d{3,6})(?:\.[\dA-Za-z]+)*(?![\d])/
const ONLY_DIGITS = /^\D*(\d{5,6})\D*$/

/** Titles by code, where the query has one in it. */
const byCode = (open: OpenIndex, query: string): ReadonlyArray<Ranked> => {
  const compact = query
    .slice(0, 300)
    .trim()
    .replace(/(\d)\s+(?=\d)/g, "$1")
  const match = CODE.exec(compact)
  const tail = ONLY_DIGITS.exec(compact)?.[1]
  const wanted = match === null ? null : `${match[1]}.${match[2]}`
  const found: Array<Ranked> = []
  if (wanted === null && tail === undefined) return found
  open.source.codes.forEach((code, title) => {
    const score =
      wanted !== null && (code === wanted || (wanted.length === 8 && code.startsWith(wanted)))
        ? 1
        : tail !== undefined && code.slice(2).startsWith(tail)
          ? 0.95
          : wanted !== null && code.startsWith(wanted)
            ? 0.9
            : 0
    if (score > 0) found.push({ title, score, reading: NOTHING })
  })
  return found.sort((a, b) => b.score - a.score || a.title - b.title)
}

const limitOf = ({ limit }: SearchOptions): number =>
  limit === undefined || Number.isNaN(limit) ? 10 : Math.max(0, Math.floor(limit))

const listed = (ranked: ReadonlyArray<Ranked>, admitted: Test | null, limit: number): Ranking => {
  const list = admitted === null ? ranked : ranked.filter(({ title }) => admitted(title))
  return {
    best: list.slice(0, limit),
    found: list.map(({ title }) => title),
    seen: ranked.map(({ title }) => title)
  }
}

const SHORTEST_NAME = 12
const LONGEST_NAME = 2_000

/** A name typed or pasted whole is first, before one that only begins so or is near to it. */
const namedFirst = (open: OpenIndex, query: string, ranking: Ranking): Ranking => {
  const best = ranking.best[0]
  if (best === undefined || query.length < SHORTEST_NAME || query.length > LONGEST_NAME) {
    return ranking
  }
  const name = folding.fold(query)
  const isNamed = ({ title }: Ranked): boolean => {
    const { length } = open.source.names[title]!
    // Decomposed text is longer by half at most, and so are spaces typed twice.
    if (length > 2 * query.length || query.length > 2 * length) return false
    return folding.fold(open.source.names[title]!) === name
  }
  const named = ranking.best.find(isNamed)
  if (named === undefined || named === best) return ranking
  const rest = ranking.best.filter((ranked) => ranked !== named)
  return { ...ranking, best: [{ ...named, score: best.score }, ...rest] }
}

const nothingSaid = (): boolean => false

/** Titles without a word to go by: everyday procedures first, and of them the plain cases. */
const listAll = (
  open: OpenIndex,
  within: Test | null,
  admitted: Test | null,
  limit: number
): Ranking => {
  const { special } = deskOf(open)
  const ranked = open.source.everyday
    .map((everyday, title): Ranked => {
      const score = everyday / 10 - SpecialCases.cost(special, title, nothingSaid)
      return { title, score, reading: NOTHING }
    })
    .filter(({ title }) => within === null || within(title))
    .sort((a, b) => b.score - a.score || a.title - b.title)
  return listed(ranked, admitted, limit)
}

const NONE: Ranking = { best: [], found: [], seen: [] }

const rankWords = (
  open: OpenIndex,
  query: string,
  within: Test | null,
  admitted: Test | null,
  limit: number
): Ranking => {
  const readings = readQuery(open, query)
  if (readings.length === 0) {
    if (query.trim() !== "") return NONE
    const ranking = listAll(open, within, admitted, limit)
    return within === null && admitted === null ? { ...NONE, seen: ranking.seen } : ranking
  }
  const ranking = rank(open, readings, both(within, admitted), Math.max(limit, LEAST_RANKED))
  const seen = within === null ? ranking.seen : ranking.seen.filter(within)
  const { best, found } = namedFirst(open, query, ranking)
  return { best: best.slice(0, limit), found, seen }
}

const rankAll = (open: OpenIndex, query: string, tests: Tests, limit: number): Ranking => {
  const admitted = allOf(tests)
  const coded = listed(byCode(open, query), admitted, limit)
  if (coded.found.length > 0) return coded
  const ofField = fieldCodeIn(open.source, query)
  if (ofField === undefined) return rankWords(open, query, null, admitted, limit)
  const within: Test = (title) => ofField.places.has(open.source.fieldCode[title]!)
  const ranking = rankWords(open, ofField.rest, within, admitted, limit)
  return ranking.found.length > 0 ? ranking : listAll(open, within, admitted, limit)
}

const toHit = (open: OpenIndex, ranked: Ranked): Hit => ({
  code: open.source.codes[ranked.title]!,
  name: open.source.names[ranked.title]!,
  score: Math.round(Math.max(0, ranked.score) * 10_000) / 10_000,
  highlights: highlights(open, ranked)
})

/**
 * The procedures that answer a query, best first.
 *
 * A query without a word finds nothing; with a facet it lists what the facet holds, everyday
 * procedures first.
 *
 * @example
 * ```ts
 * import { Search, SearchIndex } from "@motcua/core"
 *
 * Search.search(SearchIndex.build([]), "đăng ký thường trú") // []
 * ```
 */
export const search = (
  index: SearchIndex.SearchIndex,
  query: string,
  options: SearchOptions = {}
): ReadonlyArray<Hit> => {
  const open = openIndex(index)
  const { best } = rankAll(open, query, testsOf(open, options), limitOf(options))
  return best.map((ranked) => toHit(open, ranked))
}

/**
 * The same, with the number of all that was found and its facets. Where nothing is asked for, the
 * facets are those of all procedures: what one may choose from.
 *
 * @example
 * ```ts
 * import { Search, SearchIndex } from "@motcua/core"
 *
 * Search.find(SearchIndex.build([]), "đăng ký thường trú").facets.fields // []
 * ```
 */
export const find = (
  index: SearchIndex.SearchIndex,
  query: string,
  options: SearchOptions = {}
): Found => {
  const open = openIndex(index)
  const tests = testsOf(open, options)
  const { best, found, seen } = rankAll(open, query, tests, limitOf(options))
  return {
    hits: best.map((ranked) => toHit(open, ranked)),
    total: found.length,
    facets: facetsOf(open, seen, tests)
  }
}
