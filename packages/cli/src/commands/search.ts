import type { Found, Hit } from "@motcua/core/procedure/Search"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"

const words = {
  vi: {
    none: "Không tìm thấy thủ tục nào.",
    total: "Tìm thấy {total} thủ tục.",
    fields: "Lĩnh vực",
    levels: "Cấp thực hiện",
    channels: "Cách nộp",
    agencies: "Cơ quan thực hiện",
    ministry: "Bộ, ngành",
    province: "cấp tỉnh",
    district: "cấp huyện",
    commune: "cấp xã",
    other: "cơ quan khác",
    direct: "trực tiếp",
    postal: "bưu chính công ích",
    online: "trực tuyến"
  },
  en: {
    none: "No procedure was found.",
    total: "{total} procedures were found.",
    fields: "Field",
    levels: "Carried out by",
    channels: "How to lodge",
    agencies: "Agency",
    ministry: "ministry",
    province: "province",
    district: "district",
    commune: "commune",
    other: "other agency",
    direct: "at the counter",
    postal: "public post",
    online: "online"
  }
}

const listOf = (hits: ReadonlyArray<Hit>): string =>
  hits.map(({ code, name }) => `${code}  ${name}`).join("\n")

const isFound = (answer: Found | ReadonlyArray<Hit>): answer is Found => "hits" in answer

// What words take to be read; all there are stand in the JSON.
const MOST_SHOWN = 10

const countsOf = ({ facets }: Found, language: "vi" | "en"): string => {
  const told = words[language]
  const lines = (["fields", "levels", "channels", "agencies"] as const).flatMap((name) => {
    const counts = facets[name]
    if (counts.length === 0) return []
    const rest = counts.length - MOST_SHOWN
    return [
      `${told[name]}:`,
      ...counts
        .slice(0, MOST_SHOWN)
        .map(
          ({ count, value }) =>
            `  ${String(count).padStart(4)}  ${(told as Record<string, string>)[value] ?? value}`
        ),
      ...(rest > 0 ? [`     … +${rest}`] : [])
    ]
  })
  return lines.join("\n")
}

const textOf = (answer: Found | ReadonlyArray<Hit>, language: "vi" | "en"): string => {
  const { none, total } = words[language]
  if (!isFound(answer)) return answer.length === 0 ? none : listOf(answer)
  const said = answer.total === 0 ? none : total.replace("{total}", String(answer.total))
  return [listOf(answer.hits), said, countsOf(answer, language)].filter(Boolean).join("\n\n")
}

export const command = CaseCommand.make({
  name: "search",
  words: {
    vi: "Tìm thủ tục, không cần dấu, chịu được lỗi gõ",
    en: "Find procedures, without diacritics and with slips of the keys"
  },
  keys: {
    query: Key.text({
      required: true,
      positional: true,
      vi: "Điều cần tìm, trong dấu ngoặc kép",
      en: "What to find, in quotes"
    }),
    limit: Key.integer({
      from: 1,
      to: 10_000,
      vi: "Số kết quả nhiều nhất, mặc định 10",
      en: "At most so many, default 10"
    }),
    field: Key.text({
      vi: "Chỉ trong lĩnh vực này: tên, hoặc mã như G15-TP07",
      en: "Only in this field: its name, or its code as G15-TP07"
    }),
    level: Key.choice(["ministry", "province", "district", "commune", "other"], {
      vi: "Chỉ ở cấp này",
      en: "Only at this level"
    }),
    channel: Key.choice(["direct", "postal", "online"], {
      vi: "Chỉ nộp được bằng cách này",
      en: "Only what can be lodged in this way"
    }),
    agency: Key.text({
      vi: "Chỉ của cơ quan thực hiện này",
      en: "Only what this agency carries out"
    }),
    facets: Key.yes({
      vi: "Kèm tổng số và số thủ tục theo lĩnh vực, cấp, cách nộp, cơ quan",
      en: "With the total, and how many by field, level, channel and agency"
    })
  },
  examples: [
    'motcua search "dang ky thuong tru" --limit 5 --json',
    'motcua search "khai sinh" --level commune --facets'
  ],
  prepare: async () => {
    const [Search, SearchIndex, { procedures }] = await Promise.all([
      import("@motcua/core/procedure/Search"),
      import("@motcua/core/procedure/SearchIndex"),
      import("@motcua/binh-duong/procedures")
    ])
    const index = SearchIndex.build(procedures())
    return ({ facets = false, query, ...options }) =>
      Result.succeed(
        facets ? Search.find(index, query, options) : Search.search(index, query, options)
      )
  },
  text: (answer) => ({ vi: textOf(answer, "vi"), en: textOf(answer, "en") }),
  // No query is refused: one that finds nothing has an empty answer.
  refusal: (refusal: never) => refusal
})
