/**
 * What travels between a widget and the service, as JSON: the contract's own types, and no code of
 * it. Instants are ISO 8601 with +07:00, dates `YYYY-MM-DD`.
 *
 * @module
 */
import type {
  DossierViewJson,
  LodgeRequestJson,
  OfficerCommandJson,
  ProcedureViewJson,
  ReceivingOfficeJson
} from "@motcua/api"

export type {
  CommuneJson as Commune,
  CounterItemJson as CounterItem,
  CounterListJson as CounterList,
  DeadlineViewJson as Deadline,
  DossierViewJson as DossierView,
  HealthJson as Health,
  LodgedJson as Lodged,
  LodgeRequestJson as LodgeRequest,
  NetworkViewJson as NetworkView,
  OfficerCommandJson as OfficerCommand,
  OfficerViewJson as OfficerView,
  ProcedureFacetsJson as ProcedureFacets,
  ProcedureHitJson as ProcedureHit,
  ProcedureListJson as ProcedureList,
  ProcedureViewJson as ProcedureView,
  ReceivingOfficeJson as ReceivingOffice,
  RevisionAgreementJson as RevisionAgreement,
  RouteViewJson as RouteView,
  SearchIndexJson as SearchIndex,
  SupplementRequestJson as SupplementRequest,
  WithdrawalRequestJson as WithdrawalRequest
} from "@motcua/api"

/** How a dossier is lodged: at the counter, by the public post, online (rule R1). */
export type Channel = LodgeRequestJson["channel"]

/** The kinds of office. */
export type OfficeKind = ReceivingOfficeJson["kind"]

/** Opening hours of an office. */
export type Hours = ReceivingOfficeJson["hours"]

/** A paper that a procedure asks for. */
export type RequiredDocument = NonNullable<ProcedureViewJson["documents"]>[number]

/** Where a dossier stands. */
export type Status = DossierViewJson["status"]

/** The name of an officer's command. */
export type CommandTag = OfficerCommandJson["_tag"]
