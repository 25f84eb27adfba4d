import type { Messages } from "../language/Language.ts"

const vi = {
  clock: "Giờ của hệ thống: {now}.",
  phase: "Giai đoạn {phase} của lộ trình.",
  lead: "Bản trình diễn."
} as const

const en: Record<keyof typeof vi, string> = {
  clock: "The service's time: {now}.",
  phase: "Phase {phase} of the roadmap.",
  lead: "Demonstration."
}

/** The words of the service note. */
export const messages: Messages<keyof typeof vi> = { vi, en }
