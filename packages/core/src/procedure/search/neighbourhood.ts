/**
 * A set of words in which those that sound like another, or are one edit away, are found at once.
 *
 * @module
 */
import { soundKey, withinOneEdit } from "./folding.ts"

/** Words by how they sound and by what is left of them when a letter is dropped. */
export interface Neighbourhood {
  readonly words: ReadonlyArray<string>
  readonly bySound: ReadonlyMap<string, ReadonlyArray<number>>
  readonly byDeletion: ReadonlyMap<string, ReadonlyArray<number>>
}

const LONGEST = 9

const deletions = (word: string): ReadonlyArray<string> => {
  const left = [word]
  for (let i = 0; i < word.length; i++) left.push(word.slice(0, i) + word.slice(i + 1))
  return left
}

const add = (map: Map<string, Array<number>>, key: string, place: number): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [place])
  else if (list[list.length - 1] !== place) list.push(place)
}

/** Makes a neighbourhood. Words of one letter, of digits or longer than nine have no neighbours. */
export const make = (words: ReadonlyArray<string>): Neighbourhood => {
  const byDeletion = new Map<string, Array<number>>()
  const bySound = new Map<string, Array<number>>()
  words.forEach((word, place) => {
    if (word.length > LONGEST || !/^[a-z]{2,}$/.test(word)) return
    for (const left of deletions(word)) add(byDeletion, left, place)
    add(bySound, soundKey(word), place)
  })
  return { words, byDeletion, bySound }
}

const NONE: ReadonlyArray<number> = []

/** Places of the words that sound like this one, itself among them. */
export const alike = ({ bySound }: Neighbourhood, word: string): ReadonlyArray<number> =>
  bySound.get(soundKey(word)) ?? NONE

/** Places of the words that one edit makes of this one, itself among them. */
export const oneEditAway = (
  { byDeletion, words }: Neighbourhood,
  word: string
): ReadonlySet<number> => {
  const found = new Set<number>()
  if (word.length < 2 || word.length > LONGEST) return found
  for (const left of deletions(word)) {
    for (const place of byDeletion.get(left) ?? NONE) {
      if (withinOneEdit(word, words[place]!)) found.add(place)
    }
  }
  return found
}
