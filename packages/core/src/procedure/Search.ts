/**
 * Finding a procedure by what people type.
 *
 * Without diacritics or with wrong ones, "hoà" or "hòa", "ký" or "kí", one error, an unfinished
 * last word, initials ("GPXD"), words without spaces, everyday words for official ones, a code, a
 * field or its code. The plain case comes first. No text makes it throw.
 *
 * @module
 */

import type { Channel, Level } from "./Procedure.ts"
import * as SearchIndex from "./SearchIndex.ts"
import type { Ranked } from "./search/board.ts"
import { deskOf } from "./search/desk.ts"
import { fieldCodeIn, fieldCodesOf } from "./search/fieldCode.ts"
import * as folding from "./search/folding.ts"
import { highlights } from "./search/highlights.ts"
import { type OpenIndex, openIndex } from "./search/openIndex.ts"
import { type Ranking, rank } from "./search/rank.ts"
import { readQuery } from "./search/readQuery.ts"
import type { Reading } from "./search/slots.ts"
import * as SpecialCases from "./search/specialCases.ts"

/**
 * What narrows a search down. A field or agency is compared without case and diacritics; a field
 * may also be given by its code ("G15-TP07").
 */
export interface SearchOptions {
  /** At most so many hits; 10 where nothing is said. */
  readonly limit?: number
  readonly field?: string
  readonly level?: Level
  readonly channel?: Channel
  readonly agency?: string
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

/** How many of all that was found have a property, most first. */
export interface FacetCount<A> {
  readonly value: A
  readonly count: number
}

/** What was found, by property. */
export interface Facets {
  readonly fields: ReadonlyArray<FacetCount<string>>
  readonly levels: ReadonlyArray<FacetCount<Level>>
  readonly channels: ReadonlyArray<FacetCount<Channel>>
  readonly agencies: ReadonlyArray<FacetCount<string>>
}

/** The hits of a search, how many there are without the limit, and their facets. */
export interface Found {
  readonly hits: ReadonlyArray<Hit>
  readonly total: number
  readonly facets: Facets
}

const NOTHING: Reading = { slots: [], likelihood: 1 }

const admits = (open: OpenIndex, options: SearchOptions): ((title: number) => boolean) => {
  const { source } = open
  const places = (texts: ReadonlyArray<string>, wanted: string): ReadonlySet<number> => {
    const folded = folding.fold(wanted)
    return new Set(
      texts.flatMap((text, place) =>
        text === wanted || folding.fold(text) === folded ? [place] : []
      )
    )
  }
  const fields = options.field === undefined ? null : places(source.fields, options.field)
  const fieldCodes = options.field === undefined ? null : fieldCodesOf(source, options.field)
  const agencies = options.agency === undefined ? null : places(source.agencies, options.agency)
  const level = options.level === undefined ? null : 1 << SearchIndex.levels.indexOf(options.level)
  const channel =
    options.channel === undefined ? null : 1 << SearchIndex.channels.indexOf(options.channel)
  return (title) =>
    (fields === null ||
      fields.has(source.field[title]!) ||
      fieldCodes!.has(source.fieldCode[title]!)) &&
    (level === null || (source.levels[title]! & level) !== 0) &&
    (channel === null || (source.channels[title]! & channel) !== 0) &&
    (agencies === null || source.agency[title]!.some((place) => agencies.has(place)))
}

const isNarrowed = ({ agency, channel, field, level }: SearchOptions): boolean =>
  agency !== undefined || channel !== undefined || field !== undefined || level !== undefined

// A code, or its beginning, or its digits without the dot; a suffix after it is left out.
const CODE = /(?:^|[^\d.,])(\d)[.,\s]?(\d{3,6})(?:\.[\dA-Za-z]+)*(?![\d])/
const ONLY_DIGITS = /^\D*(\d{5,6})\D*$/

/** Titles by code, where the query has one in it. */
const byCode = (open: OpenIndex, query: string, admitted: (title: number) => boolean) => {
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
    if (!admitted(title)) return
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

const listed = (ranked: ReadonlyArray<Ranked>, limit: number): Ranking => ({
  best: ranked.slice(0, limit),
  found: ranked.map(({ title }) => title)
})

const LEAST_RANKED = 10
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

/** What the facets hold, everyday procedures first, and of them the plain cases. */
const listAll = (open: OpenIndex, admitted: (title: number) => boolean, limit: number): Ranking => {
  const { special } = deskOf(open)
  return listed(
    open.source.everyday
      .map((everyday, title) => ({ title, everyday }))
      .filter(({ title }) => admitted(title))
      .map(({ everyday, title }): Ranked => {
        const score = everyday / 10 - SpecialCases.cost(special, title, nothingSaid)
        return { title, score, reading: NOTHING }
      })
      .sort((a, b) => b.score - a.score || a.title - b.title),
    limit
  )
}

const rankWords = (
  open: OpenIndex,
  query: string,
  admitted: (title: number) => boolean,
  limit: number,
  narrowed: boolean
): Ranking => {
  const readings = readQuery(open, query)
  if (readings.length > 0) {
    // Whoever asks for one is given the same first as who asks for ten.
    const ranking = rank(open, readings, admitted, limit && Math.max(limit, LEAST_RANKED))
    const { best, found } = namedFirst(open, query, ranking)
    return { best: best.slice(0, limit), found }
  }
  return query.trim() === "" && narrowed ? listAll(open, admitted, limit) : listed([], limit)
}

const rankAll = (open: OpenIndex, query: string, options: SearchOptions): Ranking => {
  const asked = admits(open, options)
  const limit = limitOf(options)
  const coded = byCode(open, query, asked)
  if (coded.length > 0) return listed(coded, limit)
  const ofField = fieldCodeIn(open.source, query)
  if (ofField === undefined) return rankWords(open, query, asked, limit, isNarrowed(options))
  const admitted = (title: number): boolean =>
    ofField.places.has(open.source.fieldCode[title]!) && asked(title)
  const ranking = rankWords(open, ofField.rest, admitted, limit, true)
  return ranking.found.length > 0 ? ranking : listAll(open, admitted, limit)
}

const toHit = (open: OpenIndex, ranked: Ranked): Hit => ({
  code: open.source.codes[ranked.title]!,
  name: open.source.names[ranked.title]!,
  score: Math.round(Math.max(0, ranked.score) * 10_000) / 10_000,
  highlights: highlights(open, ranked)
})

const count = <A>(values: Iterable<A>): ReadonlyArray<FacetCount<A>> => {
  const counts = new Map<A, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}

const present = <A>(order: ReadonlyArray<A>, mask: number): ReadonlyArray<A> =>
  order.filter((_, bit) => (mask & (1 << bit)) !== 0)

const facetsOf = ({ source }: OpenIndex, titles: ReadonlyArray<number>): Facets => ({
  fields: count(titles.map((title) => source.fields[source.field[title]!]!)),
  levels: count(titles.flatMap((title) => present(SearchIndex.levels, source.levels[title]!))),
  channels: count(
    titles.flatMap((title) => present(SearchIndex.channels, source.channels[title]!))
  ),
  agencies: count(
    titles.flatMap((title) => source.agency[title]!.map((place) => source.agencies[place]!))
  )
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
  return rankAll(open, query, options).best.map((ranked) => toHit(open, ranked))
}

/** The same, with the number of all that was found and its facets. */
export const find = (
  index: SearchIndex.SearchIndex,
  query: string,
  options: SearchOptions = {}
): Found => {
  const open = openIndex(index)
  const { best, found } = rankAll(open, query, options)
  return {
    hits: best.map((ranked) => toHit(open, ranked)),
    total: found.length,
    facets: facetsOf(open, found)
  }
}
