import type { Messages } from "../language/Language.ts"

const vi = { name: "Tiếng Việt", label: "Ngôn ngữ / Language" } as const

const en: Record<keyof typeof vi, string> = { name: "English", label: "Language / Ngôn ngữ" }

/** The words of the language switch: each language names itself. */
export const messages: Messages<keyof typeof vi> = { vi, en }
