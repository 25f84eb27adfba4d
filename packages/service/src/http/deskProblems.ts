/**
 * The desk's refusals as problems.
 *
 * @module
 */
import { Problems } from "@motcua/api"
import type {
  CommandRefused,
  DeskRefusal,
  DossierUnknown,
  NoRoute,
  ProcedureUnknown,
  RequestReused
} from "../dossier/DeskRefusal.ts"
import type { StaleVersion } from "../journal/Journal.ts"
import { dossierNotFound, procedureNotFound } from "./notFound.ts"
import { dossierRefused, routingRefused } from "./refused.ts"

const problems = {
  ProcedureUnknown: ({ code }: ProcedureUnknown) => procedureNotFound(code),
  NoRoute: ({ refusal }: NoRoute) => routingRefused(refusal),
  CommandRefused: ({ refusal }: CommandRefused) => dossierRefused(refusal),
  DossierUnknown: (_: DossierUnknown) => dossierNotFound(),
  RequestReused: (_: RequestReused) =>
    new Problems.RequestIdReused({
      detail: "Mã yêu cầu này đã được dùng cho một việc khác. Hãy tạo mã mới rồi gửi lại.",
      detailEn: "This request id was used for something else. Make a new one and send it again."
    }),
  StaleVersion: ({ actual }: StaleVersion) =>
    new Problems.VersionConflict({
      detail:
        "Có người khác vừa cập nhật hồ sơ này. Hãy xem lại hồ sơ rồi thực hiện nếu vẫn phù hợp.",
      detailEn:
        "Somebody else has just changed this dossier. Look at it again, and act if it still fits.",
      currentVersion: actual
    })
}

type ProblemOf<Refusal> = Refusal extends { readonly _tag: infer Tag extends keyof typeof problems }
  ? ReturnType<(typeof problems)[Tag]>
  : never

/** The problem that answers a refusal. */
export const deskProblem = <Refusal extends DeskRefusal>(refusal: Refusal): ProblemOf<Refusal> => {
  const problem = problems[refusal._tag] as (refusal: DeskRefusal) => ProblemOf<Refusal>
  return problem(refusal)
}
