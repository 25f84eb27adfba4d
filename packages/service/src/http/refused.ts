/**
 * Refusals of the rules as answers: 422 with the rule, the fields and what would be right.
 *
 * @module
 */
import { type FieldProblem, kebab, Problems, problemType, type Words } from "@motcua/api"
import {
  Deadline,
  DossierRefusal,
  LocalDate,
  type Network,
  Network as Networks,
  Routing as Routes,
  type Routing
} from "@motcua/core"
import type { NotInForce } from "../migration/Migrations.ts"

const refused = (
  tag: string,
  rule: string | null,
  words: Words,
  fields: ReadonlyArray<FieldProblem> = [],
  allowed: ReadonlyArray<string> = []
) =>
  new Problems.Refused({
    type: problemType(kebab(tag)),
    refusal: tag,
    rule,
    detail: words.vi,
    detailEn: words.en,
    fields,
    allowed
  })

/** The command is refused by the dossier's rules. */
export const dossierRefused = (refusal: DossierRefusal.DossierRefusal) => {
  // Where the command's fields stand in the body.
  const part =
    refusal.command === "Submit" || refusal.command === "ProvideSupplement"
      ? "payload"
      : "payload.command"
  const words = DossierRefusal.text(refusal)
  return refused(
    refusal._tag,
    refusal.rule,
    words,
    refusal.fields.map((field) => ({ path: `${part}.${field}`, vi: words.vi, en: words.en })),
    refusal.allowed
  )
}

/** There is no route. */
export const routingRefused = (refusal: Routing.RoutingRefusal) =>
  refused(refusal._tag, refusal.rule, Routes.refusalText(refusal))

/** There is no network at the date. */
export const networkRefused = (refusal: Network.NetworkRefusal) =>
  refused(refusal._tag, refusal.rule, Networks.refusalText(refusal))

/** There is no deadline that could be reckoned. */
export const deadlineRefused = (refusal: Deadline.DeadlineRefusal) => {
  switch (refusal._tag) {
    case "LimitNotComputable":
      return refused(refusal._tag, refusal.rule, {
        vi: "Thời hạn của thủ tục này không tính được bằng máy; cán bộ ghi ngày hẹn trên giấy tiếp nhận.",
        en: "The time limit of this procedure cannot be computed; the officer names the date on the receipt."
      })
    default:
      return refused(refusal._tag, refusal.rule, Deadline.refusalText(refusal))
  }
}

/** Nobody is moved to rules that do not apply yet. */
export const revisionNotInForce = ({ from, revision }: NotInForce) =>
  refused("RevisionNotInForce", "R2", {
    vi: `Phiên bản ${revision} chỉ có hiệu lực từ ${LocalDate.formatVietnamese(from)}; đến ngày đó mới chuyển được.`,
    en: `Revision ${revision} applies from ${LocalDate.format(from)} only, and nobody is moved before.`
  })

/** The procedure has no limit for this way of lodging. */
export const noLimit = (channelOffered: boolean) =>
  channelOffered
    ? refused("LimitNotComputable", "T12", {
        vi: "Dữ liệu không nêu thời hạn của thủ tục này; cán bộ ghi ngày hẹn trên giấy tiếp nhận.",
        en: "The data gives no time limit for this procedure; the officer names the date on the receipt."
      })
    : refused("ChannelNotOffered", "R1", {
        vi: "Thủ tục này không nhận hồ sơ theo cách đã chọn.",
        en: "This procedure is not lodged in the way chosen."
      })
