import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Channel, Level, Procedure } from "./Procedure.ts"
import * as ProcedureCode from "./ProcedureCode.ts"
import * as Search from "./Search.ts"
import * as SearchIndex from "./SearchIndex.ts"

const procedure = (
  code: string,
  name: string,
  field: string,
  level: Level,
  channels: ReadonlyArray<Channel> = ["direct"]
): Procedure => ({
  code: ProcedureCode.unsafe(code),
  name,
  field,
  fieldCode: null,
  levels: [level],
  decision: null,
  promulgatingAgency: null,
  executingAgencies: [level === "commune" ? "Ủy ban nhân dân cấp xã" : "Sở Xây dựng"],
  subjects: ["Công dân Việt Nam"],
  result: null,
  channels: channels.map((channel) => ({ channel, limit: null, feeVnd: null })),
  cases: [],
  documents: null,
  cutoff15h: false,
  resume: "pause",
  notes: [],
  source: "test"
})

const procedures = [
  procedure("1.001193", "Thủ tục đăng ký khai sinh", "Hộ tịch", "commune", ["direct", "online"]),
  procedure("2.000528", "Thủ tục đăng ký khai sinh có yếu tố nước ngoài", "Hộ tịch", "commune"),
  procedure("1.000894", "Thủ tục đăng ký kết hôn", "Hộ tịch", "commune"),
  procedure("1.000593", "Thủ tục đăng ký kết hôn lưu động", "Hộ tịch", "commune"),
  procedure("1.004222", "Đăng ký thường trú", "Đăng ký, quản lý cư trú", "commune", ["online"]),
  procedure("1.003197", "Xóa đăng ký thường trú", "Đăng ký, quản lý cư trú", "commune"),
  procedure("1.004194", "Đăng ký tạm trú", "Đăng ký, quản lý cư trú", "commune"),
  procedure("1.012812", "Hòa giải tranh chấp đất đai", "Đất đai", "commune"),
  procedure(
    "1.013225",
    "Cấp giấy phép xây dựng mới nhà ở riêng lẻ",
    "Hoạt động xây dựng",
    "province"
  ),
  procedure("1.001612", "Đăng ký thành lập hộ kinh doanh", "Hộ kinh doanh", "commune"),
  procedure("3.000346", "Cấp giấy phép lái xe", "Sát hạch, cấp giấy phép lái xe", "province")
]
const index: SearchIndex.SearchIndex = JSON.parse(JSON.stringify(SearchIndex.build(procedures)))
const first = (query: string, options?: Search.SearchOptions) =>
  Search.search(index, query, options)[0]?.code

describe("search", () => {
  it.each([
    ["đăng ký thường trú", "1.004222"],
    ["ĐĂNG KÝ THƯỜNG TRÚ", "1.004222"],
    ["  dang   ky, thuong-tru!", "1.004222"],
    ["đăng ký thường trú".normalize("NFD"), "1.004222"],
    ["đang kí thừơng trù", "1.004222"],
    ["đăng kí thường chú", "1.004222"],
    ["dang ky thuong tur", "1.004222"],
    ["đăng ký thư", "1.004222"],
    ["thuongtru", "1.004222"],
    ["hộ khẩu", "1.004222"],
    ["hộ k", "1.004222"],
    ["cắt hộ khẩu", "1.003197"],
    ["hoà giải tranh chấp", "1.012812"],
    ["giayphepxaydung", "1.013225"],
    ["giayphepxayd", "1.013225"],
    ["giayphepxaydugn", "1.013225"],
    ["GPXD", "1.013225"],
    ["gplx", "3.000346"],
    ["mở quán", "1.001612"],
    ["cưới", "1.000894"],
    ["ket hon", "1.000894"],
    ["luowng khai sinhh", "1.001193"],
    ["vợ em muốn vô hộ khẩu nhà chồng thì làm sao ạ", "1.004222"],
    ["hàng xóm xây lấn qua đất nhà em", "1.012812"],
    ["nhà em hai bên cãi nhau vì ranh đất", "1.012812"],
    ["em gái tôi lấy chồng thì đăng ký ở đâu", "1.000894"],
    ["bà xã mới sanh em bé", "1.001193"],
    ["ddawng kys keets hoon", "1.000894"],
    ["ta5m tru1", "1.004194"],
    ["Thủ tục đăng ký kết hôn lưu động", "1.000593"],
    ["dkxd gpxd", "1.013225"],
    ["1.001193", "1.001193"],
    ["1,001193", "1.001193"],
    ["1001193", "1.001193"],
    ["thủ tục 1.001193.000.00.00.H09", "1.001193"],
    ["001193", "1.001193"]
  ])("%s finds %s first", (query, code) => {
    expect(first(query)).toBe(code)
  })

  it("finds nothing in nothing", () => {
    for (const query of ["", "   ", "?!", "漢字", "\u0301\u0301"]) {
      expect(Search.search(index, query)).toEqual([])
    }
    expect(Search.search(SearchIndex.build([]), "khai sinh")).toEqual([])
  })

  it("never throws, and keeps its promises about order, limit and highlights", () => {
    const words = fc.constantFrom(
      ..."đăng ký khai sinh thuong tru gpxd hộ khẩu so do 1.001193 tôi muốn tthn".split(" ")
    )
    const queries = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" ")),
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join("").normalize("NFD"))
    )
    fc.assert(
      fc.property(queries, fc.integer({ min: 0, max: 20 }), (query, limit) => {
        const hits = Search.search(index, query, { limit })
        expect(hits.length).toBeLessThanOrEqual(limit)
        hits.forEach((hit, place) => {
          if (place > 0) expect(hit.score).toBeLessThanOrEqual(hits[place - 1]!.score)
          let before = 0
          for (const [start, end] of hit.highlights) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThan(start)
            before = end
          }
          expect(before).toBeLessThanOrEqual(hit.name.length)
        })
      })
    )
  })

  it("bears a query of a million letters", () => {
    expect(() => Search.search(index, "đ".repeat(1_000_000))).not.toThrow()
    expect(() => Search.search(index, "khai sinh ".repeat(100_000))).not.toThrow()
  })

  it("highlights with the diacritics kept", () => {
    const [hit] = Search.search(index, "ket hon")
    expect(hit?.highlights.map(([start, end]) => hit.name.slice(start, end))).toEqual(["kết hôn"])
    const [decomposed] = Search.search(
      SearchIndex.build([{ ...procedures[4]!, name: "Đăng ký thường trú".normalize("NFD") }]),
      "thuong tru"
    )
    expect(
      decomposed?.highlights.map(([start, end]) => decomposed.name.slice(start, end).normalize())
    ).toEqual(["thường trú"])
  })

  it("highlights the words that answer, and not others that begin alike", () => {
    const marked = (query: string, code: string) => {
      const hit = Search.search(index, query).find((hit) => hit.code === code)!
      return hit.highlights.map(([start, end]) => hit.name.slice(start, end))
    }
    expect(marked("đăng ký kết h", "1.000894")).toEqual(["đăng ký kết hôn"])
    expect(marked("thủ tục", "1.001193")).toEqual(["Thủ tục"])
    expect(marked("dang ky th", "1.004222")).toEqual(["Đăng ký thường"])
    expect(marked("xay d", "1.013225")).toEqual(["xây dựng"])
    expect(marked("hộ khẩu", "1.004222")).toEqual(["Đăng ký thường trú"])
  })

  it("narrows by field, level, channel and agency", () => {
    const codes = (options: Search.SearchOptions) =>
      Search.search(index, "đăng ký", { ...options, limit: 50 }).map(({ code }) => code)
    expect(codes({ field: "dang ky, quan ly cu tru" }).sort()).toEqual([
      "1.003197",
      "1.004194",
      "1.004222"
    ])
    expect(codes({ level: "province" })).toEqual([])
    expect(codes({ channel: "online" }).sort()).toEqual(["1.001193", "1.004222"])
    expect(codes({ agency: "Sở Xây dựng" })).toEqual([])
    expect(Search.search(index, "", { field: "Đất đai" })).toHaveLength(1)
  })

  describe("the code of a field", () => {
    const coded = SearchIndex.build(
      procedures.map((one) => ({
        ...one,
        // One procedure of civil status lacks the code that the others have.
        fieldCode:
          one.field === "Hộ tịch" && one.code !== "1.000593"
            ? "G15-TP07"
            : one.field === "Đất đai"
              ? "G15-TP09"
              : null
      }))
    )
    const found = (query: string, options: Search.SearchOptions = {}) =>
      Search.search(coded, query, { limit: 50, ...options })
        .map(({ code }) => code)
        .sort()
    const civilStatus = ["1.000593", "1.000894", "1.001193", "2.000528"]

    it.each([
      "G15-TP07",
      "g15 tp07",
      "g15tp07",
      "G 15 - TP 07",
      "G15–TP07",
      "lĩnh vực G15-TP07",
      "mã lĩnh vực: G15-TP07",
      "các thủ tục thuộc lĩnh vực G15-TP07"
    ])("%s finds what the field holds", (query) => {
      expect(found(query)).toEqual(civilStatus)
    })

    it("is found while it is typed", () => {
      for (const query of ["G15", "g15-t", "G15-TP", "G15-TP0"]) {
        expect(found(query)).toEqual([...civilStatus, "1.012812"].sort())
      }
      expect(found("G15-TP09")).toEqual(["1.012812"])
      expect(found("G15-TP0 khai sinh")).not.toContain("1.012812")
    })

    it("narrows what is said beside it", () => {
      expect(found("G15-TP07 kết hôn")).toEqual(["1.000593", "1.000894"])
      expect(found("khai sinh g15tp07", { limit: 1 })).toEqual(["1.001193"])
      expect(found("G15-TP07", { channel: "online" })).toEqual(["1.001193"])
      expect(found("G15-TP07 漢字")).toEqual(civilStatus)
    })

    it("is a facet as the name of the field is", () => {
      for (const field of ["G15-TP07", "g15tp07", "Hộ tịch"]) {
        expect(found("", { field })).toEqual(civilStatus)
      }
      expect(found("", { field: "G15" })).toEqual([])
      expect(found("", { field: "" })).toEqual([])
    })

    it("is of no use where the codes are not known", () => {
      expect(Search.search(index, "G15-TP07")).toEqual([])
      expect(index.fieldCode.every((place) => place === -1)).toBe(true)
    })

    it("is read in the name of a field", () => {
      const field = "Giáo dục nghề nghiệp (G07-LĐ06)"
      const named = SearchIndex.build([{ ...procedures[0]!, field }, procedures[1]!])
      for (const query of ["G07-LĐ06", "g07 ld06", "g07ld"]) {
        expect(Search.search(named, query).map(({ code }) => code)).toEqual(["1.001193"])
      }
    })

    it("is not lent where procedures of a field have different ones", () => {
      const two = SearchIndex.build([
        { ...procedures[0]!, fieldCode: "G15-TP07" },
        { ...procedures[1]!, fieldCode: "G01-CA05" },
        { ...procedures[2]!, fieldCode: null }
      ])
      expect(Search.search(two, "G15-TP07").map(({ code }) => code)).toEqual(["1.001193"])
    })
  })

  it("counts what it found", () => {
    const { facets, hits, total } = Search.find(index, "khai sinh", { limit: 1 })
    expect(hits).toHaveLength(1)
    expect(total).toBe(2)
    expect(facets.fields).toEqual([{ value: "Hộ tịch", count: 2 }])
    expect(facets.channels).toEqual([
      { value: "direct", count: 2 },
      { value: "online", count: 1 }
    ])
  })

  it("finds as many by a facet as it counted, whatever else narrows the search", () => {
    const levels: ReadonlyArray<Level> = ["commune", "province"]
    for (const query of ["dang ky", "khai sinh", "giay phep", "thuong tru", "1.00", ""]) {
      for (const narrowed of [{}, ...levels.map((level) => ({ level })), { channel: "online" }]) {
        const { facets, total } = Search.find(index, query, narrowed as Search.SearchOptions)
        const totalWith = (more: Search.SearchOptions): number =>
          Search.find(index, query, { ...(narrowed as Search.SearchOptions), ...more }).total
        for (const { count, value } of facets.fields)
          expect(totalWith({ field: value })).toBe(count)
        for (const { count, value } of facets.levels)
          expect(totalWith({ level: value })).toBe(count)
        for (const { count, value } of facets.agencies) {
          expect(totalWith({ agency: value })).toBe(count)
        }
        for (const { count, value } of facets.channels) {
          expect(totalWith({ channel: value })).toBe(count)
        }
        expect(Search.find(index, query, { ...narrowed, limit: 100 } as never).total).toBe(total)
      }
    }
  })

  it("keeps the choices of a facet that narrows, so that another can be chosen", () => {
    const { facets, total } = Search.find(index, "giay", { level: "province" })
    expect(facets.levels).toEqual(Search.find(index, "giay").facets.levels)
    expect(facets.levels).toContainEqual({ value: "province", count: total })
  })

  it("shows what there is to choose from where nothing is asked for", () => {
    const { facets, hits, total } = Search.find(index, " ")
    expect([hits, total]).toEqual([[], 0])
    expect(facets.fields[0]).toEqual({ value: "Hộ tịch", count: 4 })
    expect(facets.levels.map(({ count }) => count)).toEqual([9, 2])
    expect(Search.find(index, "漢字").facets.fields).toEqual([])
  })
})

describe("the index", () => {
  it("keeps the first of two procedures with one code, and builds alike in any order", () => {
    const twice = SearchIndex.build([...procedures, { ...procedures[0]!, name: "Khác" }])
    expect(twice).toEqual(SearchIndex.build(procedures))
    expect(SearchIndex.build([...procedures].reverse()).codes).toEqual(index.codes)
  })
})
