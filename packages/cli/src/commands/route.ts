import type { Condition, ProcedureList, Routing } from "@motcua/core"
import { limitText } from "@motcua/core/checklist/words"
import { LEVEL_NAMES, refusalText } from "@motcua/core/routing/RoutingRefusal"
import * as TimeLimit from "@motcua/core/time/TimeLimit"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import type { Words } from "../Words.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { day, way } from "./figures.ts"
import { interlinkedWords } from "./interlinkedWords.ts"
import { atKey, scenarioKey, scenarioOf } from "./networkKeys.ts"

interface Reason extends Pick<Routing.Route, "basis" | "rules"> {
  readonly list: Pick<ProcedureList.ProcedureList, "name" | "published"> | null
}

/** How many offices are shown to a person; `--json` has them all unless `--limit` says. */
const SHOWN = 5

const CHANNELS = {
  direct: { vi: "tại quầy", en: "at the counter" },
  postal: { vi: "qua bưu chính công ích", en: "by public post" },
  online: { vi: "trực tuyến", en: "online" }
} as const

const WAYS = {
  vi: { lodge: "Cách nộp", fetch: "Nhận kết quả theo giấy hẹn" },
  en: { lodge: "Ways to lodge", fetch: "Result, as the receipt says" }
} as const

/** Why these offices and no others. */
const basisWords = ({ basis, list, rules }: Reason): Words => {
  const under = `(${rules.join(", ")})`
  if (basis === "territory") {
    return {
      vi: `Tiếp nhận theo địa bàn nơi cư trú ${under}`,
      en: `Received by the offices of the applicant's own territory ${under}`
    }
  }
  const named =
    list === null
      ? { vi: "", en: "" }
      : {
          vi: `, theo danh sách "${list.name.vi}"${list.published ? "" : ", chưa phải danh sách đã công bố"}`,
          en: `, by the list "${list.name.en}"${list.published ? "" : ", which is not the published one"}`
        }
  return {
    vi: `Tiếp nhận không phụ thuộc địa giới${named.vi} ${under}`,
    en: `Received whatever the applicant's address${named.en} ${under}`
  }
}

/** Who decides; where the case decides between levels, that it does. */
const authorityWords = ({ agency, otherLevels }: Routing.Route["decidedBy"]): Words => {
  const others = otherLevels.filter((level) => level !== "other")
  return others.length === 0
    ? { vi: agency, en: agency }
    : {
        vi: `${agency}; tùy trường hợp, cấp ${others.map((level) => LEVEL_NAMES[level]).join(", ")}`,
        en: `${agency}; in some cases at the level of the ${others.join(", ")}`
      }
}

const ANSWER = /^[^=]+=.+$/

/** `question=value`: yes, no, a number, or a choice. */
const answersOf = (given: ReadonlyArray<string>): Condition.Answers =>
  Object.fromEntries(
    given.map((each) => {
      const at = each.indexOf("=")
      const value = each.slice(at + 1)
      const known = { yes: true, true: true, no: false, false: false }[value]
      const number = Number(value)
      return [each.slice(0, at), known ?? (Number.isNaN(number) ? value : number)]
    })
  )

export const command = CaseCommand.make({
  name: "route",
  words: {
    vi: "Nơi tiếp nhận một thủ tục, gần nhất trước",
    en: "Who receives a procedure, nearest first"
  },
  keys: {
    procedure: Key.text({
      required: true,
      metavar: "CODE",
      vi: "Mã thủ tục, như 1.004222",
      en: "Code of the procedure, such as 1.004222"
    }),
    commune: Key.text({
      required: true,
      metavar: "CODE",
      vi: "Mã xã, phường, thị trấn nơi cư trú, như 25747",
      en: "Code of the applicant's commune, such as 25747"
    }),
    at: atKey,
    scenario: scenarioKey,
    interlinked: Key.text({
      metavar: "FILE",
      vi: "Tệp JSON định nghĩa thủ tục liên thông: nêu từng cơ quan tham gia (H7)",
      en: "JSON file that defines the procedure as interlinked: lists each agency (H7)"
    }),
    answers: Key.list<string>({
      flag: "answer",
      metavar: "QUESTION=VALUE",
      vi: "Câu trả lời quyết định cơ quan nào tham gia, lặp lại được",
      en: "An answer that decides which agencies take part, may be repeated",
      expected: { vi: "câu hỏi=giá trị", en: "question=value" },
      read: (text) => (ANSWER.test(text) ? Option.some(text) : Option.none()),
      check: (value) =>
        typeof value === "string" && ANSWER.test(value) ? Option.some(value) : Option.none()
    }),
    reading: Key.choice(["asDefined", "paper", "electronic"], {
      vi: "Liên thông: theo định nghĩa (mặc định), bằng giấy lần lượt, hay điện tử cùng lúc",
      en: "Interlinked: as defined (the default), on paper one by one, or electronically all at once"
    }),
    limit: Key.integer({
      from: 1,
      to: 1000,
      vi: "Số nơi tiếp nhận nhiều nhất",
      en: "At most so many offices"
    })
  },
  examples: [
    "motcua route --procedure 1.004222 --commune 25747 --at 2025-02-01 --json",
    "motcua route --procedure 2.000986 --commune 25747 --at 2025-02-01 --interlinked examples/interlinked/birth.json"
  ],
  prepare: async () => {
    const [
      { binhDuong },
      Province,
      Routing,
      InterlinkedRoute,
      File,
      Catalogue,
      { nearestCodes },
      LocalDate
    ] = await Promise.all([
      import("@motcua/binh-duong"),
      import("@motcua/core/office/Province"),
      import("@motcua/core/routing/Routing"),
      import("@motcua/core/routing/InterlinkedRoute"),
      import("./interlinkedFile.ts"),
      import("@motcua/core/procedure/Catalogue"),
      import("@motcua/core/routing/nearestCodes"),
      import("@motcua/core/time/LocalDate")
    ])
    const catalogue = Catalogue.make(binhDuong.procedures)
    const codes = catalogue.procedures.map(({ code }) => code)
    const find = (code: string) => {
      const procedure = Catalogue.get(catalogue, code)
      return procedure === undefined
        ? Result.fail({
            _tag: "UnknownProcedure" as const,
            rule: null,
            procedureCode: code,
            suggestions: nearestCodes(code, codes).map((near) => ({
              code: near,
              name: catalogue.byCode.get(near)!.name
            }))
          })
        : Result.succeed(procedure)
    }
    return ({ procedure: code, commune, at, scenario, limit, ...asked }) =>
      Result.gen(function* () {
        const date = yield* dayOf(at)
        const procedure = yield* find(code)
        const request = {
          province: Province.inScenario(binhDuong, scenarioOf(binhDuong, scenario), date),
          procedure,
          communeCode: commune,
          date
        }
        const linked =
          asked.interlinked === undefined
            ? null
            : yield* InterlinkedRoute.route({
                ...request,
                interlinked: yield* File.read(asked.interlinked),
                answers: answersOf(asked.answers ?? []),
                reading: asked.reading ?? "asDefined",
                find: (each) => catalogue.byCode.get(each as typeof procedure.code)
              })
        const route = linked ?? (yield* Routing.route(request))
        return {
          procedure: procedure.code,
          procedureName: procedure.name,
          commune,
          at: LocalDate.format(date),
          scenario: scenario ?? "plan",
          receivedBy: route.receivedBy.slice(0, limit).map(({ office, km, minutes }) => ({
            id: office.id,
            kind: office._tag,
            name: office.name,
            address: office.address,
            km,
            minutes,
            precision: office.location.precision
          })),
          receivers: route.receivedBy.length,
          basis: route.basis,
          list:
            route.list === null
              ? null
              : { id: route.list.id, name: route.list.name, published: route.list.published },
          decidedBy: route.decidedBy,
          channels: route.channels,
          returnedAt: route.returnedAt,
          ...(linked === null
            ? {}
            : {
                interlinked: {
                  lead: linked.lead,
                  reading: linked.reading,
                  agencies: linked.agencies.map(({ limit: time, ...rest }) => ({
                    ...rest,
                    limit: TimeLimit.format(time),
                    limitText: limitText(time)
                  }))
                }
              }),
          rules: route.rules
        }
      })
  },
  text: (answer) => {
    const lines = answer.receivedBy.slice(0, SHOWN).map(({ name, address, km, minutes }) => {
      const place = address === null ? name : `${name}, ${address}`
      return { vi: `  ${place}: ${way(km, minutes).vi}`, en: `  ${place}: ${way(km, minutes).en}` }
    })
    const more = answer.receivers - lines.length
    const ways = (channels: ReadonlyArray<keyof typeof CHANNELS>, language: "vi" | "en") =>
      channels.map((channel) => CHANNELS[channel][language]).join(", ")
    const besides = (language: "vi" | "en"): ReadonlyArray<string> => {
      const { lodge, fetch } = WAYS[language]
      return [
        ...(answer.channels.length === 0 ? [] : [`${lodge}: ${ways(answer.channels, language)}.`]),
        `${fetch}: ${ways(answer.returnedAt.ways, language)}.`
      ]
    }
    const stops = answer.interlinked?.agencies ?? []
    const nameOf = (member: string) =>
      stops.find((each) => each.member === member)?.procedureName ?? member
    const agencies = stops.map((each) => {
      const who = each.decidedBy?.agency ?? each.agency
      const what = nameOf(each.member)
      const after = each.after.map(nameOf).join(", ")
      return {
        vi: `  ${who}${each.leads ? " (chủ trì)" : ""}: ${what}; ${each.limitText.vi}${after === "" ? "" : `, sau "${after}"`}`,
        en: `  ${who}${each.leads ? " (leads)" : ""}: ${what}; ${each.limitText.en}${after === "" ? "" : `, after "${after}"`}`
      }
    })
    const on = day(answer.at)
    const why = basisWords(answer)
    const by = authorityWords(answer.decidedBy)
    return {
      vi: [
        `${answer.procedureName}, ngày ${on.vi}. Nộp tại (khoảng cách ước tính):`,
        ...lines.map(({ vi }) => vi),
        ...(more > 0 ? [`  và ${more} nơi khác`] : []),
        `${why.vi}.`,
        ...besides("vi"),
        ...(agencies.length === 0
          ? [`Cơ quan giải quyết: ${by.vi}.`]
          : ["Các cơ quan liên thông (H7):", ...agencies.map(({ vi }) => vi)])
      ].join("\n"),
      en: [
        `${answer.procedureName}, on ${on.en}. Lodge at (distances are estimates):`,
        ...lines.map(({ en }) => en),
        ...(more > 0 ? [`  and ${more} more`] : []),
        `${why.en}.`,
        ...besides("en"),
        ...(agencies.length === 0
          ? [`Decided by: ${by.en}.`]
          : ["The agencies that take part (H7):", ...agencies.map(({ en }) => en)])
      ].join("\n")
    }
  },
  refusal: (refusal) => {
    switch (refusal._tag) {
      case "InvalidDate":
        return invalidDateWords(refusal)
      case "InterlinkedUnsound":
      case "OtherProcedure":
      case "AnswersMissing":
        return interlinkedWords(refusal)
      default:
        return refusalText(refusal)
    }
  }
})
