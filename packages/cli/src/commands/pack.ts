import { refusalText } from "@motcua/core/office/Network"
import * as Command from "effect/cli/Command"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import { helpLine } from "../Words.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { day } from "./figures.ts"
import { atKey } from "./networkKeys.ts"
import { packWords } from "./packWords.ts"

const folder = Key.text({
  required: true,
  positional: true,
  metavar: "DIR",
  vi: "Thư mục của gói",
  en: "Folder of the pack"
})

const check = CaseCommand.make({
  name: "check",
  group: "pack",
  words: {
    vi: "Kiểm tra gói dữ liệu của một tỉnh: tệp, dòng, trường, quy tắc",
    en: "Check the data pack of a province: file, row, field and rule"
  },
  keys: { folder },
  examples: ["motcua pack check examples/packs/ho-chi-minh-city --json"],
  prepare: async () => {
    const { readPack } = await import("./packFiles.ts")
    return ({ folder: dir }) =>
      Result.map(readPack(dir), ({ code, name, communes, roadmap, procedures, ...rest }) => ({
        sound: true,
        folder: dir,
        code,
        name,
        communes: communes.length,
        offices: roadmap.offices.length,
        phases: roadmap.phases.length,
        procedures: procedures.length,
        scenarios: rest.scenarios.map(({ id }) => id),
        lineage: rest.lineage.length
      }))
  },
  text: ({ name, communes, offices, phases, procedures, scenarios }) => ({
    vi: `${name.vi}: đúng. ${communes} xã, phường, ${offices} nơi tiếp nhận, ${phases} giai đoạn, ${procedures} thủ tục${scenarios.length === 0 ? "" : `; kịch bản: ${scenarios.join(", ")}`}.`,
    en: `${name.en}: sound. ${communes} communes, ${offices} offices, ${phases} phases, ${procedures} procedures${scenarios.length === 0 ? "" : `; scenarios: ${scenarios.join(", ")}`}.`
  }),
  refusal: packWords
})

const exported = CaseCommand.make({
  name: "export",
  group: "pack",
  words: {
    vi: "Ghi dữ liệu Bình Dương thành một gói JSON",
    en: "Write Bình Dương as a pack of JSON"
  },
  keys: { folder },
  examples: ["motcua pack export ./binh-duong"],
  prepare: async () => {
    const [{ binhDuong }, { writePack }] = await Promise.all([
      import("@motcua/binh-duong"),
      import("./packFiles.ts")
    ])
    return ({ folder: dir }) =>
      Result.map(writePack(binhDuong, dir), (files) => ({ folder: dir, files }))
  },
  text: ({ folder: dir, files }) => ({
    vi: `Đã ghi ${files.length} tệp vào ${dir}.`,
    en: `${files.length} files written to ${dir}.`
  }),
  refusal: packWords
})

const network = CaseCommand.make({
  name: "network",
  group: "pack",
  words: {
    vi: "Mạng lưới của một gói dữ liệu vào một ngày",
    en: "The network of a data pack on a date"
  },
  keys: {
    folder,
    at: atKey,
    scenario: Key.text({
      metavar: "ID",
      vi: "Kịch bản của gói; mặc định là lộ trình của chính gói",
      en: "A scenario of the pack; else the pack's own roadmap"
    })
  },
  examples: ["motcua pack network examples/packs/ho-chi-minh-city --at 2026-02-01 --json"],
  prepare: async () => {
    const [{ readPack }, Network, Province, LocalDate] = await Promise.all([
      import("./packFiles.ts"),
      import("@motcua/core/office/Network"),
      import("@motcua/core/office/Province"),
      import("@motcua/core/time/LocalDate")
    ])
    return ({ folder: dir, at, scenario }) =>
      Result.gen(function* () {
        const date = yield* dayOf(at)
        const province = yield* readPack(dir)
        const chosen = scenario === undefined ? null : Province.scenario(province, scenario)
        if (chosen === undefined) {
          const known = province.scenarios.map(({ id }) => id)
          return yield* Result.fail({
            _tag: "UnknownScenario" as const,
            scenario: scenario ?? "",
            known
          })
        }
        const found = yield* Network.at((chosen ?? province).roadmap, date)
        return {
          province: province.name,
          scenario: chosen?.id ?? null,
          at: LocalDate.format(date),
          phase: found.phase.id,
          phaseName: found.phase.name,
          centres: found.centres,
          branches: found.branches,
          receptionPoints: found.receptionPoints,
          ended: found.ended,
          notes: province.dataNotes
        }
      })
  },
  text: ({ province, at, phaseName, centres, branches, receptionPoints }) => ({
    vi: `${province.vi}, ${day(at).vi}: ${phaseName.vi}. ${centres} trung tâm, ${branches} chi nhánh, ${receptionPoints} điểm tiếp nhận.`,
    en: `${province.en}, ${at}: ${phaseName.en}. ${centres} centres, ${branches} branches, ${receptionPoints} reception points.`
  }),
  refusal: (refusal) => {
    if (refusal._tag === "InvalidDate") return invalidDateWords(refusal)
    if (refusal._tag === "UnknownScenario") {
      const known = refusal.known.join(", ")
      return {
        vi: `Gói không có kịch bản "${refusal.scenario}"; các kịch bản: ${known || "không có"}.`,
        en: `The pack has no scenario "${refusal.scenario}"; it has: ${known || "none"}.`
      }
    }
    return refusal._tag === "NoPhase" ? refusalText(refusal) : packWords(refusal)
  }
})

export const command = Command.make("pack").pipe(
  Command.withDescription(
    helpLine({ vi: "Gói dữ liệu của một tỉnh", en: "Data packs of provinces" })
  ),
  Command.withSubcommands([check, network, exported])
)
