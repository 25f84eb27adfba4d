/**
 * How a line of a cell is written that says more than one thing:
 *
 * ```
 * [id] a text | label: a value | label: another
 * ```
 *
 * `\|`, `\n` and `\\` stand for what would otherwise part or end a text.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as folding from "../../search/folding.ts"
import { shown } from "../RowProblem.ts"
import type { ValueProblem } from "../values.ts"

const LETTERS: ReadonlyMap<string, string> = new Map([
  ["\n", "n"],
  ["\r", "r"],
  ["\t", "t"],
  [" ", "s"]
])
const LETTERS_BACK = new Map([...LETTERS].map(([letter, name]) => [name, letter]))

const spaced = (text: string): string =>
  text.replace(/[\n\r\t]|^ | $/g, (letter) => `\\${LETTERS.get(letter)}`)

/** A text within a line. A space at its end, which would be lost, is written `\s`. */
export const escaped = (text: string): string => spaced(text.replace(/[\\|]|^\[/g, "\\$&"))

/** An id before a line. */
export const idText = (id: string): string => `[${spaced(id.replace(/[\\|[\]]/g, "\\$&"))}]`

/** The text that was written so. */
export const unescaped = (text: string): string =>
  text.replace(/\\(.)/gsu, (_, letter: string) => LETTERS_BACK.get(letter) ?? letter)

/** A line taken apart. */
export interface Line {
  readonly id: string | null
  readonly text: string
  /** The text as it is written. */
  readonly written: string
  /** The parts behind `|`, as they are written. */
  readonly parts: ReadonlyArray<string>
}

const ID = /^\[((?:\\.|[^\]\\])*)\]\s*(.*)$/su

/** Takes a line apart. */
export const readLine = (line: string): Line => {
  const [head = "", ...parts] = (line.match(/(?:\\.|[^|\\]|\\$)+|\|/gsu) ?? [])
    .reduce<Array<string>>(
      (all, piece) => {
        if (piece === "|") all.push("")
        else all[all.length - 1] += piece
        return all
      },
      [""]
    )
    .map((part) => part.trim())
  const match = ID.exec(head)
  return match === null
    ? { id: null, text: unescaped(head), written: head, parts }
    : {
        id: unescaped(match[1]!.trim()),
        text: unescaped(match[2]!),
        written: match[2]!,
        parts
      }
}

/** Writes a line; a part that is `null` is left out. `written` stands as it is for the text. */
export const lineText = (
  id: string | null,
  text: string,
  parts: ReadonlyArray<readonly [label: string, value: string | null]>,
  written = escaped(text)
): string =>
  [
    `${id === null ? "" : `${idText(id)} `}${written}`,
    ...parts.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${escaped(value)}`]))
  ].join(" | ")

/** What is wrong with a line. */
export const badLine = (line: string, en: string, vi: string): ValueProblem => ({
  _tag: "InvalidLine",
  value: shown(line),
  expected: en,
  expectedVi: vi
})

/** A line that is not written as one in its place has to be. */
export const notLike = (line: string, example: string): Result.Result<never, ValueProblem> =>
  Result.fail(badLine(line, `a line such as ${example}`, `một dòng như ${example}`))

/** Values by their labels. A label that is not known, or is there twice, is refused. */
export const readParts = <Label extends string>(
  line: string,
  { parts }: Line,
  labels: Readonly<Record<Label, ReadonlyArray<string>>>
): Result.Result<Partial<Record<Label, string>>, ValueProblem> => {
  const known: Array<readonly [Label, ReadonlyArray<string>]> = []
  for (const label in labels) known.push([label, labels[label]])
  const found: Partial<Record<Label, string>> = {}
  for (const part of parts) {
    const colon = part.indexOf(":")
    const name = folding.fold(part.slice(0, Math.max(colon, 0)))
    const label = known.find(([, names]) => names.some((one) => folding.fold(one) === name))?.[0]
    if (label === undefined || Object.hasOwn(found, label)) {
      const names = known.flatMap(([, [first]]) => (first ? [`${first}: ...`] : [])).join(" | ")
      return Result.fail(
        badLine(line, `after |, each at most once: ${names}`, `sau |, mỗi mục một lần: ${names}`)
      )
    }
    found[label] = unescaped(part.slice(colon + 1).trim())
  }
  return Result.succeed(found)
}
