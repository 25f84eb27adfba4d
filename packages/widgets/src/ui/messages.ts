import type { Bilingual, Messages } from "../language/Language.ts"

const vi = {
  loading: "Đang tải…",
  retry: "Thử lại",
  unreachable: "Không kết nối được với hệ thống. Hãy kiểm tra mạng rồi thử lại.",
  slow: "Hệ thống chưa trả lời kịp. Đường truyền có thể đang chậm, hãy thử lại.",
  broken: "Hệ thống đang có trục trặc. Hãy thử lại sau ít phút.",
  refused: "Hệ thống không thực hiện được yêu cầu này.",
  rule: "(Căn cứ: {rule})",
  optional: "(không bắt buộc)",
  errorsOne: "Có 1 chỗ cần sửa",
  errorsMany: "Có {n} chỗ cần sửa",
  kept: "Những gì đã nhập vẫn được giữ nguyên.",
  required: "Không được để trống."
} as const

const en: Record<keyof typeof vi, string> = {
  loading: "Loading…",
  retry: "Try again",
  unreachable: "The service cannot be reached. Check your connection and try again.",
  slow: "The service has not answered in time. The line may be slow; try again.",
  broken: "The service is having trouble. Try again in a few minutes.",
  refused: "The service cannot do this.",
  rule: "(Rule: {rule})",
  optional: "(optional)",
  errorsOne: "There is 1 thing to correct",
  errorsMany: "There are {n} things to correct",
  kept: "What you typed has been kept.",
  required: "This must not be blank."
}

/** The words that several widgets share. */
export const messages: Messages<keyof typeof vi> = { vi, en }

/** What is wrong with a field that was left empty. */
export const required: Bilingual = { vi: vi.required, en: en.required }
