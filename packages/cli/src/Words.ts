/** What a person reads, in both languages. */
export interface Words {
  readonly vi: string
  readonly en: string
}

/** One line of help in both languages: Vietnamese first. */
export const helpLine = (words: Words): string => `${words.vi} / ${words.en}`
