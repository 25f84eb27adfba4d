/**
 * QR codes, as squares.
 *
 * @module
 */
import { correction, generate } from "lean-qr"
import { toSvgPath } from "lean-qr/extras/svg"

/** A QR code: a square of dark and light modules. */
export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly size: number
  /** The outline as the `d` of an SVG path, one unit a module. */
  readonly path: string
}

/** Modules of white that a reader needs on every side. */
export const QUIET_ZONE = 4

/** The least width of a module on paper, in millimetres, that a cheap camera still reads. */
const MODULE_MM = 0.45

/** The QR code of a text, with medium error correction: a fold or a stamp may cover 15 % of it. */
export const make = (text: string): QrCode => {
  const code = generate(text, { minCorrectionLevel: correction.M })
  return { size: code.size, path: toSvgPath(code) }
}

/** The side of a code on paper, quiet zone included, in millimetres: at least 24. */
export const sideMm = (code: QrCode): number =>
  Math.max(24, (code.size + 2 * QUIET_ZONE) * MODULE_MM)
