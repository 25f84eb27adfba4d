import { describe, expect, it } from "vitest"
import { words } from "./folding.ts"
import { phrasesAmong } from "./gist.ts"
import { abbreviations, fillers, sameWords, synonyms } from "./lexicon.ts"
import type { SpokenWord } from "./phrases.ts"

const spoken = (text: string): ReadonlyArray<SpokenWord> =>
  words(text).map(({ folded, toned }) => ({
    folded,
    toned,
    sound: folded,
    hasMarks: false,
    typing: false,
    known: true,
    knownToned: true
  }))

const said = (text: string): ReadonlyArray<string> =>
  phrasesAmong(spoken(text), 3).map(({ phrase }) =>
    phrase.words.map(({ folded }) => folded).join(" ")
  )

describe("the list of everyday words", () => {
  it("has nothing but words on both sides of a line", () => {
    for (const entry of [...synonyms(), ...abbreviations(), ...sameWords()]) {
      for (const text of [...entry.say, ...entry.means]) {
        expect(words(text).length, JSON.stringify(entry)).toBeGreaterThan(0)
        expect(text).not.toMatch(/[{}|=]/)
      }
    }
    for (const text of fillers()) expect(words(text).length, text).toBeGreaterThan(0)
  })

  it("spreads choices", () => {
    const all = new Set(synonyms().flatMap(({ say }) => say))
    expect(all).toContain("sang tên xe máy")
    expect(all).toContain("thế chấp nhà đất vay ngân hàng")
  })

  it("names no procedure by its code", () => {
    for (const { means } of synonyms()) {
      for (const text of means) expect(text).not.toMatch(/\d\.\d{6}/)
    }
  })
})

describe("what a sentence is about", () => {
  it("is said with other words between, and in another order", () => {
    expect(said("xe em mua lai cua nguoi khac gio muon sang ten")).toContain("sang ten xe")
    expect(said("toi lam roi mat bang lai hom qua")[0]).toBe("mat bang lai")
  })

  it("is not a part of what is said in full", () => {
    expect(said("so do nha toi bi mat lau roi")).not.toContain("so do")
  })

  it("is nothing where nothing is said", () => {
    expect(said("")).toEqual([])
    expect(said("abc xyz")).toEqual([])
  })
})
