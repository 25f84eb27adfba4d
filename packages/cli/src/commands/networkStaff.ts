import { refusalText } from "@motcua/core/office/Network"
import * as Result from "effect/Result"
import * as CaseCommand from "../CaseCommand.ts"
import * as Key from "../Key.ts"
import { dayOf, invalidDateWords } from "./dayOf.ts"
import { day } from "./figures.ts"
import { atKey, scenarioKey, scenarioOf } from "./networkKeys.ts"
import { staffWords } from "./staffWords.ts"

/** `motcua network staff`. */
export const staff = CaseCommand.make({
  name: "staff",
  group: "network",
  words: {
    vi: "Kiểm tra nhân sự của mạng lưới: số người tối thiểu (C1), thời hạn biệt phái, nguồn nhân sự (P2)",
    en: "Check the staff of the network: least numbers (C1), terms of secondment, sources (P2)"
  },
  keys: {
    at: atKey,
    scenario: scenarioKey,
    posts: Key.text({
      required: true,
      metavar: "FILE",
      vi: "Tệp JSON danh sách vị trí: office, role, unit, source, from, to",
      en: "JSON file of posts: office, role, unit, source, from, to"
    }),
    office: Key.text({
      metavar: "ID",
      vi: "Chỉ kiểm tra nơi này, như centre",
      en: "Check this office alone, such as centre"
    })
  },
  examples: [
    "motcua network staff --at 2025-02-01 --posts examples/staffing/centre.json --office centre"
  ],
  prepare: async () => {
    const [{ binhDuong }, Network, Staffing, LocalDate, PostsFile] = await Promise.all([
      import("@motcua/binh-duong"),
      import("@motcua/core/office/Network"),
      import("@motcua/core/office/Staffing"),
      import("@motcua/core/time/LocalDate"),
      import("./postsFile.ts")
    ])
    return ({ at, scenario, posts: file, office: id }) =>
      Result.gen(function* () {
        const date = yield* dayOf(at)
        const chosen = scenarioOf(binhDuong, scenario)
        const network = yield* Network.at(chosen.roadmap, date)
        const posts = yield* PostsFile.read(file, chosen.roadmap.offices)
        const offices = network.offices.filter((office) => id === undefined || office.id === id)
        if (id !== undefined && offices.length === 0) {
          return yield* Result.fail({
            _tag: "OfficeNotOpen" as const,
            office: id,
            at: LocalDate.format(date)
          })
        }
        const own = posts.filter((post) => id === undefined || post.office === id)
        const problems = [
          ...Staffing.check(offices, own, date),
          ...Staffing.sourceProblems(chosen.roadmap, own, date)
        ].map((problem) => ({ ...problem, message: Staffing.problemText(problem) }))
        const day = LocalDate.format(date)
        if (problems.length > 0) {
          return yield* Result.fail({ _tag: "StaffingUnsound" as const, at: day, problems })
        }
        return {
          sound: true,
          at: day,
          scenario: chosen.id,
          phase: network.phase.id,
          offices: offices.length,
          bySource: Staffing.bySource(own, date)
        }
      })
  },
  text: ({ at, offices, bySource }) => ({
    vi: `${day(at).vi}: nhân sự của ${offices} nơi đạt. Từ sở, ngành ${bySource.department}, bưu điện ${bySource.postOffice}, biên chế của Trung tâm ${bySource.dedicated}.`,
    en: `${at}: the staff of ${offices} office(s) is sufficient. From departments ${bySource.department}, the post office ${bySource.postOffice}, the Centre's own ${bySource.dedicated}.`
  }),
  refusal: (refusal) => {
    switch (refusal._tag) {
      case "InvalidDate":
        return invalidDateWords(refusal)
      case "NoPhase":
        return refusalText(refusal)
      case "OfficeNotOpen":
        return {
          vi: `Ngày ${day(refusal.at).vi} không có nơi tiếp nhận "${refusal.office}".`,
          en: `There is no office "${refusal.office}" on ${refusal.at}.`
        }
      default:
        return staffWords(refusal)
    }
  }
})
