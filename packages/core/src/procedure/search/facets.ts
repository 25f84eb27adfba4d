/**
 * What narrows a search down, and how many procedures each choice would leave.
 *
 * @module
 */
import type { Channel, Level } from "../Procedure.ts"
import * as SearchIndex from "../SearchIndex.ts"
import { fieldCodesOf } from "./fieldCode.ts"
import * as folding from "./folding.ts"
import type { OpenIndex } from "./openIndex.ts"

/**
 * The facets of a search. A field or agency is compared without case and diacritics; a field may
 * also be given by its code ("G15-TP07").
 */
export interface Narrowing {
  readonly field?: string
  readonly level?: Level
  readonly channel?: Channel
  readonly agency?: string
}

/** How many procedures have a property. */
export interface FacetCount<A> {
  readonly value: A
  readonly count: number
}

/** What was found, by property, most first. */
export interface Facets {
  readonly fields: ReadonlyArray<FacetCount<string>>
  readonly levels: ReadonlyArray<FacetCount<Level>>
  readonly channels: ReadonlyArray<FacetCount<Channel>>
  readonly agencies: ReadonlyArray<FacetCount<string>>
}

/** Whether a title is in. */
export type Test = (title: number) => boolean
type FacetName = "field" | "level" | "channel" | "agency"
/** The facets that narrow a search, each as a test of titles. */
export type Tests = Readonly<Partial<Record<FacetName, Test>>>

/** The tests of what narrows a search. */
export const testsOf = ({ source }: OpenIndex, narrowing: Narrowing): Tests => {
  const { agency, channel, field, level } = narrowing
  const tests: Partial<Record<FacetName, Test>> = {}
  const places = (texts: ReadonlyArray<string>, wanted: string): ReadonlySet<number> => {
    const folded = folding.fold(wanted)
    return new Set(
      texts.flatMap((text, place) =>
        text === wanted || folding.fold(text) === folded ? [place] : []
      )
    )
  }
  if (field !== undefined) {
    const fields = places(source.fields, field)
    const codes = fieldCodesOf(source, field)
    tests.field = (title) => fields.has(source.field[title]!) || codes.has(source.fieldCode[title]!)
  }
  if (agency !== undefined) {
    const agencies = places(source.agencies, agency)
    tests.agency = (title) => source.agency[title]!.some((place) => agencies.has(place))
  }
  if (level !== undefined) {
    const bit = 1 << SearchIndex.levels.indexOf(level)
    tests.level = (title) => (source.levels[title]! & bit) !== 0
  }
  if (channel !== undefined) {
    const bit = 1 << SearchIndex.channels.indexOf(channel)
    tests.channel = (title) => (source.channels[title]! & bit) !== 0
  }
  return tests
}

/** All tests as one, but for a facet's own; `null` where there are none. */
export const allOf = (tests: Tests, but?: FacetName): Test | null => {
  const list = Object.entries(tests).flatMap(([name, test]) => (name === but ? [] : [test]))
  return list.length === 0 ? null : (title) => list.every((test) => test(title))
}

/** Two tests as one. */
export const both = (one: Test | null, other: Test | null): Test | null =>
  one === null ? other : other === null ? one : (title) => one(title) && other(title)

const count = <A>(values: Iterable<A>): ReadonlyArray<FacetCount<A>> => {
  const counts = new Map<A, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}

const present = <A>(order: ReadonlyArray<A>, mask: number): ReadonlyArray<A> =>
  order.filter((_, bit) => (mask & (1 << bit)) !== 0)

/** The facets of all that was found, each counted as if it did not narrow the search. */
export const facetsOf = (
  { source }: OpenIndex,
  seen: ReadonlyArray<number>,
  tests: Tests
): Facets => {
  const titles = (facet: FacetName): ReadonlyArray<number> => {
    const others = allOf(tests, facet)
    return others === null ? seen : seen.filter(others)
  }
  return {
    fields: count(titles("field").map((title) => source.fields[source.field[title]!]!)),
    levels: count(
      titles("level").flatMap((title) => present(SearchIndex.levels, source.levels[title]!))
    ),
    channels: count(
      titles("channel").flatMap((title) => present(SearchIndex.channels, source.channels[title]!))
    ),
    agencies: count(
      titles("agency").flatMap((title) => source.agency[title]!.map((at) => source.agencies[at]!))
    )
  }
}
