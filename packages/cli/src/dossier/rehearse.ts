/**
 * Gives commands to one dossier under the rules of the core, as the service would, with no service
 * and nothing kept.
 *
 * @module
 */
import {
  Catalogue,
  Dossier,
  DossierCode,
  type DossierCommand,
  type DossierEvent,
  DossierRefusal,
  Instant,
  LocalDate,
  type Procedure,
  type Province,
  Roadmap,
  Routing,
  TimeLimit,
  WorkingCalendar
} from "@motcua/core"
import * as Result from "effect/Result"
import { type DossierFile, type DossierFileRefusal, readCommand } from "./DossierFile.ts"

/** A command that was refused; the dossier is as it was before it. */
export interface RefusedCommand {
  readonly index: number
  readonly tag: string
  readonly rule: string | null
  readonly command: string
  readonly fields: ReadonlyArray<string>
  readonly allowed: ReadonlyArray<string>
  readonly message: { readonly vi: string; readonly en: string }
}

export interface Rehearsal {
  readonly events: ReadonlyArray<DossierEvent>
  readonly state: Dossier.Dossier
  readonly refusals: ReadonlyArray<RefusedCommand>
}

/** The procedure of the file is not in the pack. */
export interface UnknownProcedure {
  readonly _tag: "UnknownProcedure"
  readonly procedureCode: string
}

/** Runs the commands of a file, going on past those that the rules refuse. */
export const rehearse = (
  province: Province.Province,
  file: DossierFile
): Result.Result<Rehearsal, DossierFileRefusal | UnknownProcedure> =>
  Result.gen(function* () {
    const procedure = Catalogue.get(Catalogue.make(province.procedures), file.procedure)
    if (procedure === undefined) {
      return yield* Result.fail({
        _tag: "UnknownProcedure" as const,
        procedureCode: file.procedure
      })
    }
    const world = worldOf(province, procedure, file)
    let state: Dossier.Dossier =
      file.rules === undefined || file.rules === "auto"
        ? Dossier.initial
        : { ...Dossier.initial, ruleSet: file.rules }
    const events: Array<DossierEvent> = []
    const refusals: Array<RefusedCommand> = []
    for (const [index, value] of file.commands.entries()) {
      const command = yield* readCommand(value, index, world.defaults(value, state))
      const decision = Dossier.decider.decide(world.given(command, state), command, state)
      if (Result.isSuccess(decision)) {
        for (const event of decision.success) {
          events.push(event)
          state = Dossier.evolve(state, event)
        }
      } else {
        const { _tag, rule, fields, allowed } = decision.failure
        const message = DossierRefusal.text(decision.failure)
        refusals.push({ index, tag: _tag, rule, command: command._tag, fields, allowed, message })
      }
    }
    return { events, state, refusals }
  })

const worldOf = (
  province: Province.Province,
  procedure: Procedure.Procedure,
  { terms = {} }: DossierFile
) => {
  const calendar = Result.getOrThrow(WorkingCalendar.make(province.calendar))
  const { supplementPeriod, ...others } = terms
  const dossierTerms = Dossier.termsOf(procedure, {
    ...others,
    ...(supplementPeriod === undefined
      ? {}
      : { supplementPeriod: TimeLimit.unsafe(supplementPeriod) })
  })
  const route = (communeCode: string, date: LocalDate.LocalDate) => {
    const found = Routing.route({ province, procedure, communeCode, date })
    return Result.isSuccess(found) ? found.success : undefined
  }
  const centre = province.roadmap.offices.find(({ _tag }) => _tag === "Centre")

  return {
    given: (command: DossierCommand, state: Dossier.Dossier): Dossier.Given => {
      const date = LocalDate.fromInstant(command.at)
      const offices =
        command._tag === "Submit" ? (route(command.communeCode, date)?.receivedBy ?? []) : []
      const successor =
        command._tag === "ChangeOffice"
          ? Roadmap.successorOn(province.roadmap, state.officeId, date)
          : null
      return {
        terms: dossierTerms,
        calendar,
        receivingOffices: offices.map(({ office }) => office.id),
        successorOffice: successor?.id ?? null
      }
    },

    /** What a command of a file may leave out, so that a file can be written by hand. */
    defaults: (value: unknown, state: Dossier.Dossier): Readonly<Record<string, unknown>> => {
      const given = (typeof value === "object" && value !== null ? value : {}) as {
        readonly _tag?: unknown
        readonly at?: unknown
        readonly communeCode?: unknown
      }
      const at = Instant.parse(String(given.at))
      if (Result.isFailure(at)) return {}
      const date = LocalDate.fromInstant(at.success)
      const communeCode = String(given.communeCode ?? state.communeCode ?? centre?.communeCode)
      switch (given._tag) {
        case "Submit":
          return {
            code: DossierCode.make(province.agencyCode, date, 1),
            procedureCode: procedure.code,
            communeCode,
            officeId: route(communeCode, date)?.receivedBy[0]?.office.id ?? "centre",
            channel: "direct",
            documents: []
          }
        case "Start":
          return { agency: route(communeCode, date)?.decidedBy.agency ?? "" }
        case "Decide":
          return { reason: null }
        case "Return":
          return { way: "counter" }
        default:
          return {}
      }
    }
  }
}
