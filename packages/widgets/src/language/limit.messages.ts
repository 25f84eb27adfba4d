import type { Messages } from "./Language.ts"

const vi = {
  unknown: "Chưa rõ",
  working_day_one: "{n} ngày làm việc",
  working_day_many: "{n} ngày làm việc",
  working_hour_one: "{n} giờ làm việc",
  working_hour_many: "{n} giờ làm việc",
  hour_one: "{n} giờ",
  hour_many: "{n} giờ",
  day_one: "{n} ngày",
  day_many: "{n} ngày",
  week_one: "{n} tuần",
  week_many: "{n} tuần",
  month_one: "{n} tháng",
  month_many: "{n} tháng",
  year_one: "{n} năm",
  year_many: "{n} năm",
  other: "Theo quy định riêng"
} as const

const en: Record<keyof typeof vi, string> = {
  unknown: "Not known",
  working_day_one: "{n} working day",
  working_day_many: "{n} working days",
  working_hour_one: "{n} working hour",
  working_hour_many: "{n} working hours",
  hour_one: "{n} hour",
  hour_many: "{n} hours",
  day_one: "{n} day",
  day_many: "{n} days",
  week_one: "{n} week",
  week_many: "{n} weeks",
  month_one: "{n} month",
  month_many: "{n} months",
  year_one: "{n} year",
  year_many: "{n} years",
  other: "As separately regulated"
}

/** The words of limits. */
export const messages: Messages<keyof typeof vi> = { vi, en }
