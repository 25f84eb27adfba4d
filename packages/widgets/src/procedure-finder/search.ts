/**
 * The search of the service, as it runs in a page. Loaded only when somebody is about to search.
 *
 * @module
 */
import * as Search from "@motcua/core/procedure/Search"
import * as SearchIndex from "@motcua/core/procedure/SearchIndex"
import type { SearchHere } from "./findProcedures.ts"

/** What the service takes; it says what is wrong with the rest. */
const LONGEST_QUERY = 200
const LARGEST_LIMIT = 100

/** Time without a key stroke after which somebody is taken to have paused, in milliseconds. */
const QUIET_MS = 300

// Making the lists of words takes a quarter of a second on a slow phone, which must not be one in
// which somebody types. Meanwhile the service answers.
const pauseInTyping = (): Promise<void> =>
  new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        removeEventListener("input", wait, true)
        resolve()
      }, QUIET_MS)
    }
    addEventListener("input", wait, true)
    wait()
  })

/** Opens an index. Rejects where it is none, or one of another version. */
export const openSearch = async (index: SearchIndex.SearchIndex): Promise<SearchHere> => {
  if (index.version !== 1) throw new TypeError("an index of another version")
  await pauseInTyping()
  Search.search(index, "a")
  const placeOf = new Map(index.codes.map((code, place) => [code, place]))
  return (query, limit, narrowing) => {
    if (query.length > LONGEST_QUERY) return null
    if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_LIMIT) return null
    const { facets, hits, total } = Search.find(index, query, { ...narrowing, limit })
    return {
      total,
      facets,
      items: hits.map((hit) => {
        const place = placeOf.get(hit.code)!
        return {
          ...hit,
          field: index.fields[index.field[place]!]!,
          levels: SearchIndex.levels.filter((_, bit) => index.levels[place]! & (1 << bit))
        }
      })
    }
  }
}
