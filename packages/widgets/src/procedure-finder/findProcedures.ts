/**
 * Searching in the page: the index of the service and the code that reads it are fetched once, when
 * somebody is about to search. Until they are there, or where they cannot be had, the service is
 * asked; the answers are the same.
 *
 * @module
 */
import type { Narrowing } from "@motcua/core/procedure/Search"
import { pause } from "../page/pause.ts"
import { ServiceClient } from "../service/ServiceClient.ts"
import type { ProcedureList } from "../service/wire.ts"

/** Time without a key stroke after which the service is asked, in milliseconds. */
const DEBOUNCE_MS = 250

/** Answers as the service would, or `null` where the service has to say what is wrong. */
export type SearchHere = (
  query: string,
  limit: number,
  narrowing: Narrowing
) => ProcedureList | null

// By service, for all finders of a page; null while it is being fetched.
const searches = new Map<string, SearchHere | null>()

/** The reader saves data, or the line is so slow that an answer is there before the index. */
const isSparing = (): boolean => {
  const line = (
    navigator as { connection?: { readonly saveData?: boolean; readonly effectiveType?: string } }
  ).connection
  return line?.saveData === true || /2g/.test(line?.effectiveType ?? "")
}

/**
 * Fetches what a page needs to search by itself; true once it is there. False where it cannot be
 * had, which is tried again by the next call, or was called for before.
 */
export const loadSearch = async (service: string, search: string | null): Promise<boolean> => {
  if (search === "service" || searches.has(service) || isSparing()) return false
  searches.set(service, null)
  try {
    const [index, { openSearch }] = await Promise.all([
      new ServiceClient(service).searchIndex(),
      import("./search.ts")
    ])
    searches.set(service, await openSearch(index))
    return true
  } catch {
    searches.delete(service)
    return false
  }
}

/**
 * Finds procedures: at once where the page can by itself, else by asking the service after a pause
 * in typing.
 */
export const findProcedures = async (
  service: string,
  query: string,
  limit: number,
  narrowing: Narrowing,
  search: string | null,
  signal: AbortSignal
): Promise<ProcedureList> => {
  const here = (): ProcedureList | null =>
    search === "service" ? null : (searches.get(service)?.(query, limit, narrowing) ?? null)
  const atOnce = here()
  if (atOnce !== null) return atOnce
  await pause(DEBOUNCE_MS, signal)
  return here() ?? new ServiceClient(service).searchProcedures(query, limit, narrowing, signal)
}
