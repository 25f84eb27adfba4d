import type { Messages } from "./Language.ts"

const vi = {
  free: "Không thu phí",
  feeUnknown: "Chưa rõ",
  fee: "{amount} đồng"
} as const

const en: Record<keyof typeof vi, string> = {
  free: "No fee",
  feeUnknown: "Not known",
  fee: "VND {amount}"
}

/** The words of amounts. */
export const messages: Messages<keyof typeof vi> = { vi, en }
