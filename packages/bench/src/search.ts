/**
 * `npm run search -w packages/bench`: quality by kind of query, size of what a page has to load,
 * and time a query, beside MiniSearch, Orama, FlexSearch and uFuzzy.
 */
import { readFileSync } from "node:fs"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { procedures } from "@motcua/binh-duong/procedures"
import { type Engine, engines } from "./engines.ts"

interface Query {
  readonly query: string
  readonly kind: string
  readonly wanted: ReadonlyArray<string>
}

const read = (set: string): ReadonlyArray<Query> =>
  JSON.parse(
    readFileSync(new URL(`../../binh-duong/relevance/${set}.json`, import.meta.url), "utf8")
  )

const reciprocal = ({ find }: Engine, { query, wanted }: Query): number => {
  const place = find(query).findIndex((code) => wanted.includes(code))
  return place < 0 ? 0 : 1 / (place + 1)
}

const mean = (numbers: ReadonlyArray<number>): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const table = (rows: ReadonlyArray<ReadonlyArray<string>>): void => {
  for (const [at, row] of rows.entries()) {
    console.log(`| ${row.join(" | ")} |`)
    if (at === 0) console.log(`|${row.map(() => "---").join("|")}|`)
  }
}

const all = await engines(procedures())
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1)

const SETS = ["queries", "held-out", "blind", ...[2, 3, 4, 5, 6, 7, 8].map((n) => `blind-${n}`)]

for (const set of SETS) {
  const queries = read(set)
  const kinds = [...new Set(queries.map(({ kind }) => kind))]
  const names = all.map(({ name }) => name)
  console.log(`\n${set}: mean reciprocal rank / recall@5\n`)
  const cell = (engine: Engine, some: ReadonlyArray<Query>): string => {
    const ranks = some.map((query) => reciprocal(engine, query))
    const recall = ranks.filter((rank) => rank >= 0.2).length / ranks.length
    return `${mean(ranks).toFixed(3)} / ${recall.toFixed(2)}`
  }
  table([
    ["kind", ...names],
    ...kinds.map((kind) => {
      const some = queries.filter((query) => query.kind === kind)
      return [`${kind} (${some.length})`, ...all.map((engine) => cell(engine, some))]
    }),
    [`all (${queries.length})`, ...all.map((engine) => cell(engine, queries))]
  ])
}

const timesOf = ({ find }: Engine): ReadonlyArray<number> => {
  const queries = SETS.flatMap(read)
  const times: Array<number> = []
  // The best of a few rounds, so that what else a machine does counts for little.
  for (const { query } of queries) find(query)
  for (const { query } of queries) {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 4; round++) {
      const begin = performance.now()
      find(query)
      best = Math.min(best, performance.now() - begin)
    }
    times.push(best)
  }
  return times.sort((a, b) => a - b)
}

console.log("\nsize in KB of index with names and fields; time a query in ms\n")
table([
  ["engine", "gzip", "brotli", "p50", "p99"],
  ...all.map((engine) => {
    const times = timesOf(engine)
    return [
      engine.name,
      kilobytes(gzipSync(engine.stored, { level: 9 }).length),
      kilobytes(brotliCompressSync(engine.stored).length),
      times[times.length >> 1]!.toFixed(2),
      times[Math.floor(times.length * 0.99)]!.toFixed(2)
    ]
  })
])
