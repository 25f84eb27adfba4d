import { fill, type Language } from "../language/Language.ts"
import type { Hours } from "../service/wire.ts"
import { messages } from "./messages.ts"

const nameOf = (day: number, language: Language): string =>
  messages[language][`day_${day}` as "day_1"] ?? String(day)

const daysText = (unordered: ReadonlyArray<number>, language: Language): string => {
  const days = [...unordered].sort((a, b) => a - b)
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return ""
  return days.length > 2 && last - first === days.length - 1
    ? fill(messages[language].daysRange, {
        from: nameOf(first, language),
        to: nameOf(last, language)
      })
    : days.map((day) => nameOf(day, language)).join(", ")
}

/** Opening hours in words, a line each: `Thứ Hai đến Thứ Sáu: 07:30–11:30, 13:00–17:00`. */
export const hoursText = (hours: Hours, language: Language): ReadonlyArray<string> =>
  hours.lines.map(({ days, periods }) => {
    const times = periods.map(({ opens, closes }) => `${opens}–${closes}`).join(", ")
    return `${daysText(days, language)}: ${times}`
  })
