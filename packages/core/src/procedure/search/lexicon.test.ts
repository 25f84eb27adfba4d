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

const asPhrase = (text: string) => words(text).map((word) => ({ ...word, sound: word.folded }))

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

  it("is not in the words of a question", () => {
    expect(said("lam so do o dau")).not.toContain("do dau")
    expect(said("lam so do o dau")[0]).toBe("lam so do")
  })

  describe("by what a title says", () => {
    const among = (text: string) => {
      const phrase = {
        words: asPhrase("trồng hoa giấy"),
        core: asPhrase("trồng hoa giấy"),
        different: 3,
        meanings: [],
        telling: 0
      }
      const byWord = new Map(phrase.words.map(({ folded }) => [folded, [0]]))
      const gists = phrasesAmong(spoken(text), 3, { phrases: [phrase], byWord })
      return gists.find((gist) => gist.phrase === phrase)
    }

    it("is found like a phrase of the list", () => {
      expect(among("nha toi muon trong it hoa giay truoc ngo")?.whole).toBe(true)
    })

    it("is found but for one word, and counts for less", () => {
      const part = among("nha toi muon trong it hoa truoc ngo")
      expect(part?.whole).toBe(false)
      const whole = among("nha toi muon trong it hoa giay truoc ngo")
      expect(part!.share).toBeLessThan(whole!.share)
      expect(among("nha toi muon trong rau")).toBeUndefined()
    })
  })

  it("is nothing where nothing is said", () => {
    expect(said("")).toEqual([])
    expect(said("abc xyz")).toEqual([])
  })
})
