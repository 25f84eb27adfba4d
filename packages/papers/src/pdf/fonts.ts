/**
 * The fonts that a PDF carries in itself.
 *
 * @module
 */

/** The bytes of three TrueType fonts that have every Vietnamese letter. */
export interface Fonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly italic: Uint8Array
}
