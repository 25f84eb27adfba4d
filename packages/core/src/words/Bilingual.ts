/**
 * What people read, in both languages.
 *
 * @module
 */

/** A text in Vietnamese and in English. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}
