/**
 * The search engines that are compared, each set up as its documentation advises and given the
 * same folded text, so that none loses by diacritics alone.
 *
 * @module
 */
import uFuzzy from "@leeoniya/ufuzzy"
import type { Procedure } from "@motcua/core"
import * as Search from "@motcua/core/procedure/Search"
import * as SearchIndex from "@motcua/core/procedure/SearchIndex"
import * as folding from "@motcua/core/procedure/search/folding"
import { create, insertMultiple, save, search as searchOrama } from "@orama/orama"
import { Document } from "flexsearch"
import MiniSearch from "minisearch"

/** An engine with its index: codes for a query, best first, and what a page would have to load. */
export interface Engine {
  readonly name: string
  readonly find: (query: string) => ReadonlyArray<string>
  readonly stored: string
}

const LIMIT = 10

const ours = (procedures: ReadonlyArray<Procedure.Procedure>): Engine => {
  const index = SearchIndex.build(procedures)
  return {
    name: "motcua",
    find: (query) => Search.search(index, query, { limit: LIMIT }).map(({ code }) => code),
    stored: JSON.stringify(index)
  }
}

const miniSearch = (procedures: ReadonlyArray<Procedure.Procedure>): Engine => {
  const engine = new MiniSearch<{ code: string; name: string; field: string }>({
    idField: "code",
    fields: ["name", "field"],
    storeFields: ["name", "field"],
    processTerm: (term) => folding.fold(term) || null,
    searchOptions: {
      boost: { name: 3 },
      fuzzy: 0.2,
      prefix: (_, at, terms) => at === terms.length - 1
    }
  })
  engine.addAll(procedures.map(({ code, field, name }) => ({ code, field, name })))
  return {
    name: "MiniSearch",
    find: (query) => {
      const all = engine.search(query, { combineWith: "AND" })
      const hits = all.length > 0 ? all : engine.search(query)
      return hits.slice(0, LIMIT).map(({ id }) => String(id))
    },
    stored: JSON.stringify(engine)
  }
}

const orama = async (procedures: ReadonlyArray<Procedure.Procedure>): Promise<Engine> => {
  const database = create({
    schema: { code: "string", folded: "string", field: "string", name: "string" } as const,
    components: {
      tokenizer: {
        language: "english",
        normalizationCache: new Map(),
        tokenize: (text: string) => [...new Set(folding.fold(text).split(" "))]
      }
    }
  })
  await insertMultiple(
    database,
    procedures.map(({ code, field, name }) => ({ code, name, field, folded: folding.fold(name) }))
  )
  return {
    name: "Orama",
    find: (query) => {
      const found = searchOrama(database, {
        term: folding.fold(query),
        properties: ["folded", "field"],
        boost: { folded: 3 },
        tolerance: 1,
        limit: LIMIT
      })
      return "hits" in found ? found.hits.map(({ document }) => document.code) : []
    },
    stored: JSON.stringify(save(database))
  }
}

const flexSearch = (procedures: ReadonlyArray<Procedure.Procedure>): Engine => {
  const engine = new Document({
    document: {
      id: "code",
      index: [{ field: "name", tokenize: "forward" }],
      store: ["name", "field"]
    },
    encode: (text: string) => folding.fold(text).split(" ")
  } as ConstructorParameters<typeof Document>[0])
  for (const { code, field, name } of procedures) engine.add({ code, field, name })
  const parts: Record<string, unknown> = {}
  engine.export((key: string, data: unknown) => {
    parts[key] = data
  })
  return {
    name: "FlexSearch",
    find: (query) => {
      const found = engine.search(query, { limit: LIMIT, suggest: true })
      return Array.isArray(found) ? (found[0]?.result ?? []).map(String) : []
    },
    stored: JSON.stringify(parts)
  }
}

const fuzzy = (procedures: ReadonlyArray<Procedure.Procedure>): Engine => {
  const engine = new uFuzzy({ intraMode: 1 })
  const haystack = procedures.map(({ name }) => folding.fold(name))
  return {
    name: "uFuzzy",
    find: (query) => {
      const [places, info, order] = engine.search(haystack, folding.fold(query), 1)
      if (places === null) return []
      const best = order === null ? places : order.map((at) => info.idx[at]!)
      return best.slice(0, LIMIT).map((at) => procedures[at]!.code)
    },
    stored: JSON.stringify(procedures.map(({ code, field, name }) => [code, name, field]))
  }
}

/** All of them over the same procedures. */
export const engines = async (
  procedures: ReadonlyArray<Procedure.Procedure>
): Promise<ReadonlyArray<Engine>> => [
  ours(procedures),
  miniSearch(procedures),
  await orama(procedures),
  flexSearch(procedures),
  fuzzy(procedures)
]
