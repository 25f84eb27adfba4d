/**
 * What happens when a command is granted.
 *
 * @module
 */
import * as LocalDate from "../time/LocalDate.ts"
import * as clock from "./clock.ts"
import type { Dossier } from "./Dossier.ts"
import type { Accept, LifeCommand } from "./DossierCommand.ts"
import type { DossierEvent } from "./DossierEvent.ts"
import type { Given } from "./Given.ts"
import { ruleSetOf } from "./ruleSetOf.ts"

const accepted = (given: Given, command: Accept, dossier: Dossier): DossierEvent => {
  const computed = clock.computedDue(given, dossier, command.at)
  return {
    _tag: "DossierAccepted",
    version: 1,
    at: command.at,
    actor: command.actor,
    ruleSet: ruleSetOf(dossier, command.at).id,
    limit: given.terms.limits[dossier.channel ?? "direct"],
    dueAt: command.promisedDueAt ?? computed?.due ?? command.at,
    provisional: computed?.provisional ?? false,
    promisedByOfficer: command.promisedDueAt !== undefined,
    ...(command.withoutReceipt && { withoutReceipt: true }),
    rules: computed?.rules ?? ["T12"]
  }
}

/** The event that a command of a dossier's life leads to where nothing stands in its way. */
export const eventOf = (given: Given, command: LifeCommand, dossier: Dossier): DossierEvent => {
  const { at, actor } = command
  const happened = { version: 1, at, actor } as const
  switch (command._tag) {
    case "Submit": {
      const { code, procedureCode, communeCode, officeId, channel, documents } = command
      return {
        _tag: "DossierSubmitted",
        ...happened,
        code,
        procedureCode,
        communeCode,
        officeId,
        channel,
        documents
      }
    }
    case "Accept":
      return accepted(given, command, dossier)
    case "Refuse":
      return { _tag: "DossierRefused", ...happened, reason: command.reason }
    case "RequestSupplement":
      return {
        _tag: "SupplementRequested",
        ...happened,
        stage: clock.stageOf(dossier),
        items: command.items,
        reason: command.reason,
        until: clock.supplementUntil(given, at)
      }
    case "ProvideSupplement":
      return {
        _tag: "SupplementProvided",
        ...happened,
        documents: command.documents,
        resumed: clock.resumed(given, dossier, at, given.terms.supplementResume)
      }
    case "CloseUnsupplemented":
      return { _tag: "DossierStopped", ...happened, because: "unsupplemented" }
    case "Start":
      return { _tag: "ProcessingStarted", ...happened, agency: command.agency }
    case "RequestPayment":
      return {
        _tag: "PaymentRequested",
        ...happened,
        amountVnd: command.amountVnd,
        reason: command.reason
      }
    case "ConfirmPayment":
      return {
        _tag: "PaymentConfirmed",
        ...happened,
        resumed: clock.resumed(given, dossier, at, "pause") ?? { dueAt: at, resume: "pause" }
      }
    case "Apologise":
      return {
        _tag: "ApologyIssued",
        ...happened,
        reason: command.reason,
        newDueAt: command.newDueAt,
        late:
          dossier.dueAt !== null &&
          LocalDate.fromInstant(at) > LocalDate.addDays(LocalDate.fromInstant(dossier.dueAt), -1)
      }
    case "RequestWithdrawal":
      return {
        _tag: "WithdrawalRequested",
        ...happened,
        reason: command.reason,
        resumed: clock.resumed(given, dossier, at, "pause")
      }
    case "Stop":
      return { _tag: "DossierStopped", ...happened, because: "withdrawn" }
    case "Decide":
      return {
        _tag: "DossierDecided",
        ...happened,
        outcome: command.outcome,
        reason: command.reason,
        late: clock.isLate(dossier, at)
      }
    case "Return":
      return { _tag: "ResultReturned", ...happened, way: command.way }
    case "ChangeOffice":
      return {
        _tag: "OfficeChanged",
        ...happened,
        from: dossier.officeId ?? command.officeId,
        to: command.officeId
      }
  }
}
