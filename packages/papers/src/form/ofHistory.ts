import type { Dossier } from "@motcua/core/dossier/Dossier"
import type { DossierEvent } from "@motcua/core/dossier/DossierEvent"
import { decider } from "@motcua/core/dossier/decider"
import type * as Result from "effect/Result"
import { apology } from "./apology.ts"
import { control, stepsOf } from "./control.ts"
import type { FormId } from "./Form.ts"
import type { FormRefusal } from "./FormRefusal.ts"
import type { Paper } from "./Paper.ts"
import { type ReceiptIssue, receipt } from "./receipt.ts"
import { refusal } from "./refusal.ts"
import { stop } from "./stop.ts"
import { supplement } from "./supplement.ts"

/** What the forms of one dossier need beside its history. */
export interface HistoryIssue extends ReceiptIssue {
  /** The name that an officer's account goes by on paper; the account itself where it is left out. */
  readonly officerName?: (account: string) => string
}

// A form says how things stood when it was due, though the dossier may have gone on since.
const about: Readonly<Record<Exclude<FormId, "Logbook">, DossierEvent["_tag"] | null>> = {
  Receipt: "DossierAccepted",
  Supplement: "SupplementRequested",
  Refusal: "DossierRefused",
  Apology: "ApologyIssued",
  Stop: "DossierStopped",
  Control: null
}

/**
 * A form of one dossier from its events, however far the dossier has gone: the receipt as on
 * acceptance, the last request for supplements as when it was asked.
 */
export const ofHistory = (
  form: Exclude<FormId, "Logbook">,
  history: ReadonlyArray<DossierEvent>,
  issue: HistoryIssue
): Result.Result<Paper, FormRefusal> => {
  const last = history.findLastIndex(({ _tag }) => _tag === about[form])
  const dossier = history
    .slice(0, last === -1 ? history.length : last + 1)
    .reduce<Dossier>(decider.evolve, decider.initial)
  switch (form) {
    case "Receipt":
      return receipt(dossier, issue)
    case "Supplement":
      return supplement(dossier, issue)
    case "Refusal":
      return refusal(dossier, issue)
    case "Apology":
      return apology(dossier, issue)
    case "Stop":
      return stop(dossier, issue)
    case "Control":
      return control(dossier, stepsOf(history, issue.officerName), issue)
  }
}
