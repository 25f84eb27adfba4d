/**
 * The names of citizens' procedures, mistyped in the ways people mistype them, so that a class of
 * errors is measured and not the few of its kind that somebody thought of.
 */
import type * as Procedure from "@motcua/core/procedure/Procedure"

/** Draws numbers below one, the same ones each time. */
const makeDraw = (seed: number) => {
  let state = seed
  return (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return state / 0x7fff_ffff
  }
}

type Mistype = (name: string, draw: () => number) => string

/** What is left of a name that a person would type. */
export const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^thủ tục /, "")
    .replace(/\(.*?\)/g, "")
    .replace(/[.,;:/]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()

/** Without marks. */
export const bare = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")

const GRAVE = "\u0300"
const ACUTE = "\u0301"
const HOOK = "\u0309"
const TILDE = "\u0303"
const DOT = "\u0323"
const TONES = [GRAVE, ACUTE, HOOK, TILDE, DOT]

interface Keys {
  readonly tones: string
  /** Keys of circumflex, breve and horn; "" where the letter is typed twice. */
  readonly hats: readonly [circumflex: string, breve: string, horn: string]
  readonly d: string
}

const TELEX: Keys = { tones: "fsrxj", hats: ["", "w", "w"], d: "dd" }
const VNI: Keys = { tones: "21345", hats: ["6", "8", "7"], d: "d9" }

/** The keys of an input method that was not on, the tone at the end of each word. */
const keyed =
  ({ d, hats, tones }: Keys): Mistype =>
  (name) =>
    name
      .split(" ")
      .map((word) => {
        let typed = ""
        let tone = ""
        for (const mark of word.normalize("NFD")) {
          const hat = ["\u0302", "\u0306", "\u031b"].indexOf(mark)
          const at = TONES.indexOf(mark)
          if (at >= 0) tone = tones[at]!
          else if (hat >= 0) typed += hats[hat] || typed.slice(-1)
          else typed += mark === "đ" ? d : mark
        }
        return typed + tone
      })
      .join(" ")

const LETTERS = "qwertyuiopasdfghjklzxcvbnm"

/** A letter left out, doubled, swapped or replaced, not the first, in a word of four or more. */
const slip: Mistype = (name, draw) => {
  const words = name.split(" ")
  const long = words.flatMap((word, at) => (word.length > 3 ? [at] : []))
  const at = long[Math.floor(draw() * long.length)]
  if (at === undefined) return name
  const word = words[at]!
  const place = 1 + Math.floor(draw() * (word.length - 1))
  const [head, letter, tail] = [word.slice(0, place), word[place]!, word.slice(place + 1)]
  const kind = Math.floor(draw() * 4)
  words[at] =
    kind === 0
      ? head + tail
      : kind === 1
        ? head + letter + letter + tail
        : kind === 2 && tail !== ""
          ? head + tail[0] + letter + tail.slice(1)
          : head + LETTERS[Math.floor(draw() * LETTERS.length)] + tail
  return words.join(" ")
}

const onWords =
  (share: number, change: (word: string, draw: () => number) => string): Mistype =>
  (name, draw) =>
    name
      .split(" ")
      .map((word) => (draw() < share ? change(word, draw) : word))
      .join(" ")

/** Hỏi for ngã, and any tone for another. */
const otherTone = (word: string, draw: () => number): string => {
  const marks = word.normalize("NFD")
  const at = marks.search(/[\u0300\u0301\u0309\u0303\u0323]/)
  if (at < 0) return word
  const other = { [HOOK]: TILDE, [TILDE]: HOOK }[marks[at]!] ?? TONES[Math.floor(draw() * 5)]!
  return (marks.slice(0, at) + other + marks.slice(at + 1)).normalize("NFC")
}

const SOUNDS: Record<string, string> = { tr: "ch", ch: "tr", s: "x", x: "s", gi: "d" }
const otherSound = (word: string): string =>
  word.replace(/^(?:tr|ch|s|x|gi)/, (sound) => SOUNDS[sound]!).replace(/n$/, "ng")

const pairs = (name: string): string => {
  const words = bare(name).split(" ")
  return words
    .map((word, at) => (at % 2 === 0 ? word : `${word} `))
    .join("")
    .trim()
}

/** Ways of mistyping; "" where a name is too short for one. */
export const mistypes: Readonly<Record<string, Mistype>> = {
  bare: (name) => bare(name),
  telex: keyed(TELEX),
  vni: keyed(VNI),
  slip,
  "bare slip": (name, draw) => slip(bare(name), draw),
  "two slips": (name, draw) => slip(slip(bare(name), draw), draw),
  tones: onWords(0.4, otherTone),
  sounds: onWords(0.35, otherSound),
  joined: (name) => bare(name).replaceAll(" ", ""),
  pairs,
  typing: (name, draw) => {
    const words = bare(name).split(" ")
    const last = words.pop()!
    return [...words, last.slice(0, 1 + Math.floor(draw() * Math.min(3, last.length)))].join(" ")
  },
  "a word less": (name, draw) => {
    const words = name.split(" ")
    if (words.length < 4) return ""
    words.splice(Math.floor(draw() * words.length), 1)
    return words.join(" ")
  },
  "halves swapped": (name) => {
    const words = bare(name).split(" ")
    const half = words.length >> 1
    return words.length < 4 ? "" : [...words.slice(half), ...words.slice(0, half)].join(" ")
  },
  asked: (name) => `cho tôi hỏi muốn ${name} thì làm thế nào ạ`,
  "asked bare": (name) => bare(`tôi cần làm thủ tục ${name} nộp hồ sơ ở đâu`)
}

const isCitizens = ({ levels, name }: Procedure.Procedure): boolean => {
  const words = plain(name).split(" ").length
  return levels.includes("commune") && words > 2 && words < 13
}

/** A mistyped name, and the name that is wanted. */
export interface Mistyped {
  readonly query: string
  readonly name: string
}

/** The names of a commune's procedures of three to twelve words, mistyped in one way. */
export const mistyped = (
  procedures: ReadonlyArray<Procedure.Procedure>,
  mistype: Mistype
): ReadonlyArray<Mistyped> => {
  const draw = makeDraw(42)
  return procedures.filter(isCitizens).flatMap(({ name }) => {
    const query = mistype(plain(name), draw)
    return query === "" ? [] : [{ query, name }]
  })
}
