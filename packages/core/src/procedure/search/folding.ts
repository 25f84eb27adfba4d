/**
 * Vietnamese text made comparable: without case, diacritics, or the choice between two spellings.
 *
 * A table by code unit does it in one pass, for composed text, for decomposed text (NFD) and for
 * the mixture that Windows-1258 leaves behind (ê composed, its tone after it).
 *
 * @module
 */

/** A word of a text: its key without diacritics, its key with them, and where it stands. */
export interface Word {
  /** Lower case, no diacritics, `y` for `i` where both are written: "ký" and "kí" are "ki". */
  readonly folded: string
  /** With vowel qualities, its tone last, so that "hoà" and "hòa" are one: "hoa1". */
  readonly toned: string
  /** Offsets in the text, in UTF-16 code units, the end excluded. */
  readonly start: number
  readonly end: number
}

const SEPARATOR = 0
const MARK = 1

// Tones as combining marks: grave, acute, tilde, hook above, dot below.
const TONES = new Map([
  [0x300, "1"],
  [0x301, "2"],
  [0x303, "3"],
  [0x309, "4"],
  [0x323, "5"]
])
// Marks of vowel quality: circumflex, breve, horn.
const QUALITIES = new Map([
  [0x302, "^"],
  [0x306, "("],
  [0x31b, "+"]
])
// Letters without a decomposition. U+01A2/3 (oi) stands for ư in texts from old code pages.
const LETTERS = new Map([
  ["đ", "d"],
  ["Đ", "d"],
  ["ð", "d"],
  ["Ð", "d"],
  ["ƣ", "u"],
  ["Ƣ", "u"],
  // The signs of kelvin and ångström, which decompose to letters outside the ranges below.
  ["\u212a", "k"],
  ["\u212b", "a"]
])

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122)

const makeTable = (): Uint8Array => {
  const table = new Uint8Array(0x10000)
  for (let unit = 0x30; unit < 0x1f00; unit += unit === 0x24f ? 0x1bb1 : 1) {
    const letter = String.fromCharCode(unit)
    const base = (LETTERS.get(letter) ?? letter.normalize("NFD").charAt(0)).toLowerCase()
    const code = base.charCodeAt(0)
    if (isAlphanumeric(code)) table[unit] = code
  }
  for (const [letter, base] of LETTERS) table[letter.charCodeAt(0)] = base.charCodeAt(0)
  for (let unit = 0x300; unit < 0x370; unit++) table[unit] = MARK
  return table
}

let table: Uint8Array | undefined
const unitTable = (): Uint8Array => {
  table ??= makeTable()
  return table
}

/** "ky" and "ki", "quy" and "qui" are two spellings of one word; "tay" and "tai" are two words. */
export const oneSpelling = (syllable: string): string => {
  if (!syllable.endsWith("y")) return syllable
  const rest = syllable.slice(0, -1)
  return rest === "qu" || !/[aeiouy]/.test(rest) ? `${rest}i` : syllable
}

const foldWord = (text: string, start: number, end: number): string => {
  const units = unitTable()
  let folded = ""
  for (let i = start; i < end; i++) {
    const unit = units[text.charCodeAt(i)]!
    if (unit > MARK) folded += String.fromCharCode(unit)
  }
  return oneSpelling(folded)
}

const toneWord = (text: string, start: number, end: number): string => {
  let tone = ""
  let key = ""
  for (const letter of text.slice(start, end).normalize("NFD")) {
    const unit = letter.charCodeAt(0)
    const quality = QUALITIES.get(unit)
    if (TONES.has(unit)) tone = TONES.get(unit)!
    else if (quality !== undefined) key += quality
    else if (letter === "đ" || letter === "Đ") key += "d-"
    else if (letter === "ƣ" || letter === "Ƣ") key += "u+"
    else {
      const folded = unitTable()[unit]!
      if (folded > MARK) key += String.fromCharCode(folded)
    }
  }
  return oneSpelling(key) + tone
}

/** Keys of words already seen, so that a long text is not folded word by word again. */
export type WordCache = Map<string, { readonly folded: string; readonly toned: string }>

const keysOf = (text: string, start: number, end: number, cache: WordCache | undefined) => {
  const raw = text.slice(start, end)
  const known = cache?.get(raw)
  if (known !== undefined) return known
  const keys = { folded: foldWord(text, start, end), toned: toneWord(text, start, end) }
  cache?.set(raw, keys)
  return keys
}

/**
 * The words of a text with their offsets. Letters of other scripts separate words, as
 * punctuation does. Never throws.
 */
export const words = (text: string, cache?: WordCache): ReadonlyArray<Word> => {
  const units = unitTable()
  const found: Array<Word> = []
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? units[text.charCodeAt(i)]! : SEPARATOR
    if (unit > MARK) {
      if (start < 0) start = i
    } else if (unit === SEPARATOR && start >= 0) {
      const { folded, toned } = keysOf(text, start, i, cache)
      found.push({ folded, toned, start, end: i })
      start = -1
    }
  }
  return found
}

/**
 * A text without case, diacritics or punctuation, its words parted by one space. Folding what is
 * folded changes nothing, and composed and decomposed text fold alike.
 */
export const fold = (text: string): string => {
  const units = unitTable()
  let folded = ""
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? units[text.charCodeAt(i)]! : SEPARATOR
    if (unit > MARK) {
      if (start < 0) start = i
    } else if (unit === SEPARATOR && start >= 0) {
      const word = foldWord(text, start, i)
      folded += folded === "" ? word : ` ${word}`
      start = -1
    }
  }
  return folded
}

/** A key with tones without its tone: "tử" and "tữ" are one, "tu" is another. */
export const withoutTone = (toned: string): string => toned.replace(/(?<=[a-z^(+-])\d$/, "")

/**
 * A key under which syllables that are often confused in writing are one: tr/ch, s/x, d/gi/r/v,
 * l/n at the beginning, n/ng/nh and c/t/ch at the end.
 */
export const soundKey = (folded: string): string =>
  folded
    .replace(/^tr/, "ch")
    .replace(/^x/, "s")
    .replace(/^gi(?=[aeou])|^[rv]/, "d")
    .replace(/^gi/, "di")
    .replace(/^ngh/, "ng")
    .replace(/^gh/, "g")
    .replace(/^l/, "n")
    .replace(/^k(?!h)/, "c")
    .replace(/y/g, "i")
    .replace(/n[gh]$/, "n")
    .replace(/(?:ch|t)$/, "c")

/** Whether one edit (a letter more, less, other, or two swapped) makes one word of the other. */
export const withinOneEdit = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++
  if (a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i)) return true
  if (a.slice(i + 1) === b.slice(i + 1)) return true
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}
