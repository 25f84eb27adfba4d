import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"

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
    })
  },
  examples: ['motcua search "dang ky thuong tru" --limit 5 --json'],
  prepare: async () => {
    const [Search, SearchIndex, { procedures }] = await Promise.all([
      import("@motcua/core/procedure/Search"),
      import("@motcua/core/procedure/SearchIndex"),
      import("@motcua/binh-duong/procedures")
    ])
    const index = SearchIndex.build(procedures())
    return ({ query, ...options }) => Result.succeed(Search.search(index, query, options))
  },
  text: (hits) => {
    const lines = hits.map(({ code, name }) => `${code}  ${name}`).join("\n")
    return {
      vi: hits.length === 0 ? "Không tìm thấy thủ tục nào." : lines,
      en: hits.length === 0 ? "No procedure was found." : lines
    }
  },
  // No query is refused: one that finds nothing has an empty answer.
  refusal: (refusal: never) => refusal
})
