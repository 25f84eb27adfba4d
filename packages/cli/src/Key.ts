/**
 * One datum that a command takes: a flag (or an argument) on the command line and a key of a
 * batch line. Both are made from this one description.
 *
 * @module
 */
import * as Argument from "effect/cli/Argument"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"
import { helpLine, type Words } from "./Words.ts"

export interface Key<A, Required extends boolean = boolean> {
  readonly words: Words
  readonly required: Required
  /** Given by its place instead of by a flag. */
  readonly positional: boolean
  /** Name of the flag where it is not the key in kebab-case, as `stop` for `stops`. */
  readonly flagName: string | undefined
  readonly metavar: string
  /** What a right value looks like, for the error line of a batch. */
  readonly expected: Words
  /** Reads a JSON value; `None` when it is of the wrong type. */
  readonly check: (value: unknown) => Option.Option<A>
  readonly flag: (name: string) => Flag.Flag<Option.Option<A>>
}

// biome-ignore lint/suspicious/noExplicitAny: the value type is invariant here
export type Any = Key<any>

export type Keys = Readonly<Record<string, Any>>

type ValueOf<K> = K extends Key<infer A> ? A : never

/** What the command's answer is computed from: required keys are there, the others may be. */
export type Input<K extends Keys> = {
  readonly [P in keyof K as K[P]["required"] extends true ? P : never]: ValueOf<K[P]>
} & {
  readonly [P in keyof K as K[P]["required"] extends true ? never : P]?: ValueOf<K[P]>
}

interface Options<Required extends boolean> extends Words {
  readonly required?: Required
  readonly positional?: boolean
  readonly flag?: string
  readonly metavar?: string
}

const make = <A, Required extends boolean>(
  options: Options<Required>,
  metavar: string,
  rest: Pick<Key<A>, "expected" | "check" | "flag">
): Key<A, Required> => ({
  words: { vi: options.vi, en: options.en },
  required: (options.required ?? false) as Required,
  positional: options.positional ?? false,
  flagName: options.flag,
  metavar: options.metavar ?? metavar,
  ...rest
})

/** Any text; what it means is for the command's own rules to say. */
export const text = <const Required extends boolean = false>(
  options: Options<Required>
): Key<string, Required> =>
  make(options, "TEXT", {
    expected: { vi: "một chuỗi ký tự", en: "a string" },
    check: (value) => (typeof value === "string" ? Option.some(value) : Option.none()),
    flag: (name) => Flag.optional(Flag.String(name))
  })

/** A whole number within bounds, both included. */
export const integer = <const Required extends boolean = false>(
  options: Options<Required> & { readonly from: number; readonly to: number }
): Key<number, Required> => {
  const { from, to } = options
  const fits = (value: unknown): value is number =>
    Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to
  const expected = {
    vi: `một số nguyên từ ${from} đến ${to}`,
    en: `a whole number from ${from} to ${to}`
  }
  return make<number, Required>(options, "NUMBER", {
    expected,
    check: (value) => (fits(value) ? Option.some(value) : Option.none()),
    flag: (name) =>
      Flag.Int(name).pipe(
        Flag.filter(
          (value: number) => fits(value),
          () => helpLine(expected)
        ),
        Flag.optional
      )
  })
}

/** A number within bounds, both included. */
export const decimal = <const Required extends boolean = false>(
  options: Options<Required> & { readonly from: number; readonly to: number }
): Key<number, Required> => {
  const { from, to } = options
  const fits = (value: unknown): value is number =>
    typeof value === "number" && value >= from && value <= to
  const expected = { vi: `một số từ ${from} đến ${to}`, en: `a number from ${from} to ${to}` }
  return make<number, Required>(options, "NUMBER", {
    expected,
    check: (value) => (fits(value) ? Option.some(value) : Option.none()),
    flag: (name) =>
      Flag.Finite(name).pipe(
        Flag.filter(
          (value: number) => fits(value),
          () => helpLine(expected)
        ),
        Flag.optional
      )
  })
}

/** One of a few words. */
export const choice = <
  const Values extends ReadonlyArray<string>,
  const Required extends boolean = false
>(
  values: Values,
  options: Options<Required>
): Key<Values[number], Required> =>
  make(options, values.join("|"), {
    expected: { vi: `một trong: ${values.join(", ")}`, en: `one of: ${values.join(", ")}` },
    check: (value) =>
      typeof value === "string" && values.includes(value) ? Option.some(value) : Option.none(),
    flag: (name) => Flag.optional(Flag.Literals(name, values))
  })

/** Yes or no; the flag alone means yes. */
export const yes = (options: Options<false>): Key<boolean, false> =>
  make(options, "", {
    expected: { vi: "true hoặc false", en: "true or false" },
    check: (value) => (typeof value === "boolean" ? Option.some(value) : Option.none()),
    flag: (name) => Flag.optional(Flag.Boolean(name))
  })

/** Several of a kind: the flag may be repeated, the batch line has a JSON array. */
export const list = <A>(
  options: Options<false> & {
    readonly expected: Words
    readonly read: (text: string) => Option.Option<A>
    readonly check: (value: unknown) => Option.Option<A>
  }
): Key<ReadonlyArray<A>, false> =>
  make(options, "TEXT", {
    expected: options.expected,
    check: (value) => {
      if (!Array.isArray(value)) return Option.none()
      const items: Array<A> = []
      for (const element of value) {
        const item = options.check(element)
        if (Option.isNone(item)) return Option.none()
        items.push(item.value)
      }
      return Option.some(items)
    },
    flag: (name) =>
      Flag.String(name).pipe(
        Flag.filterMap(options.read, () => helpLine(options.expected)),
        Flag.atLeast(0),
        Flag.map((items) => (items.length === 0 ? Option.none() : Option.some(items)))
      )
  })

/** The flag's name: `madeUpSaturdays` is `--made-up-saturdays`. */
export const flagName = (key: string, description: Any): string =>
  description.flagName ?? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The flag or argument of the command line that `description` stands for. */
export const parameter = (
  key: string,
  description: Any
): Flag.Flag<Option.Option<unknown>> | Argument.Argument<Option.Option<unknown>> => {
  // To the parser a required key is optional, since each line of a batch may bring it; of an
  // argument the help says so by itself.
  const needed = description.positional
    ? { vi: "; hoặc theo từng dòng của --batch", en: "; or by the lines of --batch" }
    : { vi: " (bắt buộc)", en: " (required)" }
  const need = description.required
    ? { vi: `${description.words.vi}${needed.vi}`, en: `${description.words.en}${needed.en}` }
    : description.words
  return description.positional
    ? Argument.String(key).pipe(Argument.withDescription(helpLine(need)), Argument.optional)
    : description
        .flag(flagName(key, description))
        .pipe(Flag.withDescription(helpLine(need)), Flag.withMetavar(description.metavar))
}
