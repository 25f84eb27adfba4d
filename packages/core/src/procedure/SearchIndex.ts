/**
 * What a search needs of a catalogue, as a plain value that can be written down as JSON, built
 * ahead and loaded by a page only when somebody searches.
 *
 * Names, codes and facets are all it holds. The lists of words are made when it is first searched
 * (a dozen milliseconds for 2,000 procedures), which is less than it takes to fetch them.
 *
 * @module
 */
import type { Channel, Level, Procedure } from "./Procedure.ts"

/** Levels in the order of their bits in `SearchIndex.levels`. */
export const levels: ReadonlyArray<Level> = ["ministry", "province", "district", "commune", "other"]

/** Channels in the order of their bits in `SearchIndex.channels`. */
export const channels: ReadonlyArray<Channel> = ["direct", "postal", "online"]

/** An index. All lists of numbers and `names` run parallel to `codes`. */
export interface SearchIndex {
  readonly version: 1
  readonly codes: ReadonlyArray<string>
  readonly names: ReadonlyArray<string>
  /** The fields, and for each procedure the place of its field among them. */
  readonly fields: ReadonlyArray<string>
  readonly field: ReadonlyArray<number>
  /** The codes of fields, and for each procedure the place of its field's among them, or -1. */
  readonly fieldCodes: ReadonlyArray<string>
  readonly fieldCode: ReadonlyArray<number>
  /** The agencies, and for each procedure the places of its executing agencies among them. */
  readonly agencies: ReadonlyArray<string>
  readonly agency: ReadonlyArray<ReadonlyArray<number>>
  readonly levels: ReadonlyArray<number>
  readonly channels: ReadonlyArray<number>
  /** How everyday a procedure is, 0 to 9; what comes first where names match equally well. */
  readonly everyday: ReadonlyArray<number>
}

const bits = <A>(order: ReadonlyArray<A>, present: ReadonlyArray<A>): number =>
  order.reduce((mask, value, bit) => (present.includes(value) ? mask | (1 << bit) : mask), 0)

/** Texts by their first appearance. */
const makeTable = () => {
  const places = new Map<string, number>()
  return {
    place: (text: string): number => {
      const known = places.get(text)
      if (known !== undefined) return known
      places.set(text, places.size)
      return places.size - 1
    },
    texts: (): ReadonlyArray<string> => [...places.keys()]
  }
}

/**
 * A commune's procedures for citizens are those of everyday life; a ministry's are not. What the
 * data describes in full is taken for what is asked for most (assumed: nothing counts requests).
 */
const everyday = (procedure: Procedure): number => {
  const { levels } = procedure
  const level = levels.includes("commune")
    ? levels.length === 1
      ? 4
      : 3
    : levels.includes("district")
      ? 3
      : levels.includes("province")
        ? 1
        : 0
  const citizens = procedure.subjects.some((subject) => /công dân|cá nhân/i.test(subject)) ? 2 : 0
  return level + citizens + (procedure.documents === null ? 0 : 3)
}

// Some fields have their code in their name: "Giáo dục nghề nghiệp (G07-LĐ06)".
const CODE_IN_NAME = /\(([A-Z]\d{2}-[A-ZĐ]{2}\d{2})\)$/

/**
 * The code of a procedure's field. Where a procedure's data lacks it, and others of the same field
 * have it, it is theirs, if they agree.
 */
const fieldCodeOf = (procedures: ReadonlyArray<Procedure>) => {
  const known = new Map<string, string | null>()
  for (const { field, fieldCode } of procedures) {
    if (fieldCode === null) continue
    known.set(field, known.has(field) && known.get(field) !== fieldCode ? null : fieldCode)
  }
  return ({ field, fieldCode }: Procedure): string | null =>
    fieldCode ?? known.get(field) ?? CODE_IN_NAME.exec(field)?.[1] ?? null
}

/**
 * Builds an index. Of two procedures with one code the first is kept. The order of the index is
 * by field and code, which packs best and keeps builds alike.
 *
 * @example
 * ```ts
 * import { SearchIndex } from "@motcua/core"
 *
 * SearchIndex.build([]).codes // []
 * ```
 */
export const build = (procedures: ReadonlyArray<Procedure>): SearchIndex => {
  const byCode = new Map<string, Procedure>()
  for (const procedure of procedures) {
    if (!byCode.has(procedure.code)) byCode.set(procedure.code, procedure)
  }
  const sortKey = (procedure: Procedure): string => `${procedure.field}\n${procedure.code}`
  const ordered = [...byCode.values()].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const fields = makeTable()
  const agencies = makeTable()
  const fieldCodes = makeTable()
  const codeOfField = fieldCodeOf(ordered)
  return {
    version: 1,
    codes: ordered.map(({ code }) => code),
    names: ordered.map(({ name }) => name),
    field: ordered.map(({ field }) => fields.place(field)),
    fields: fields.texts(),
    fieldCode: ordered.map((procedure) => {
      const code = codeOfField(procedure)
      return code === null ? -1 : fieldCodes.place(code)
    }),
    fieldCodes: fieldCodes.texts(),
    agency: ordered.map(({ executingAgencies }) => executingAgencies.map(agencies.place)),
    agencies: agencies.texts(),
    levels: ordered.map((procedure) => bits(levels, procedure.levels)),
    channels: ordered.map((procedure) =>
      bits(
        channels,
        procedure.channels.map(({ channel }) => channel)
      )
    ),
    everyday: ordered.map(everyday)
  }
}
