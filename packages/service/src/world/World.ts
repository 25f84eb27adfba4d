/**
 * The world as the service knows it: a province's data, made ready to be asked.
 *
 * @module
 */
import {
  Catalogue,
  type Catalogue as CatalogueType,
  type Definition,
  type Dossier,
  type Instant,
  LocalDate,
  Migration,
  type Office,
  type Procedure,
  type Province,
  Roadmap,
  Routing,
  WorkingCalendar
} from "@motcua/core"
import * as SearchIndex from "@motcua/core/procedure/SearchIndex"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { changeNow, procedureOf, termsFor } from "./revisions.ts"

/** The province's data contradicts itself, so that nothing can be reckoned from it. */
export class DataRefused extends Data.TaggedError("DataRefused")<{
  readonly vi: string
  readonly en: string
}> {
  override get message(): string {
    return this.en
  }
}

/** What is asked of the world by the handlers. */
export class World extends Context.Service<
  World,
  {
    readonly province: Province.Province
    readonly catalogue: CatalogueType.Catalogue
    readonly calendar: WorkingCalendar.WorkingCalendar
    readonly searchIndex: SearchIndex.SearchIndex
    /** What is known with its dates, by the code of the procedure. */
    readonly definitions: ReadonlyMap<string, Definition.Definition>
  }
>()("@motcua/service/World") {
  static readonly layer = (province: Province.Province): Layer.Layer<World, DataRefused> =>
    Layer.effect(
      World,
      Effect.suspend(() => {
        const calendar = WorkingCalendar.make(province.calendar)
        if (Result.isFailure(calendar)) {
          const why = JSON.stringify(calendar.failure)
          return Effect.fail(
            new DataRefused({
              vi: `Lịch làm việc của ${province.name.vi} mâu thuẫn: ${why}`,
              en: `The working calendar of ${province.name.en} contradicts itself: ${why}`
            })
          )
        }
        const definitions = new Map(
          (province.definitions ?? []).map((definition) => [definition.code as string, definition])
        )
        const procedures = withDefinitions(province.procedures, definitions)
        return Effect.succeed(
          World.of({
            province,
            catalogue: Catalogue.make(procedures),
            calendar: calendar.success,
            searchIndex: SearchIndex.build(procedures),
            definitions
          })
        )
      })
    )
}

type Known = World["Service"]

// One that is defined here alone is found and received like any other, as it was last revised.
const withDefinitions = (
  procedures: ReadonlyArray<Procedure.Procedure>,
  definitions: ReadonlyMap<string, Definition.Definition>
): ReadonlyArray<Procedure.Procedure> => {
  const known = new Set<string>(procedures.map(({ code }) => code))
  const others = [...definitions.values()].flatMap((definition) => {
    const latest = definition.revisions.at(-1)
    return latest === undefined || known.has(definition.code)
      ? []
      : [procedureOf(definition, latest, undefined)]
  })
  return others.length === 0 ? procedures : [...procedures, ...others]
}

/** The office with an id, whenever it is or was open. */
export const office = (world: Known, id: string): Office.Office | undefined =>
  world.province.roadmap.offices.find((candidate) => candidate.id === id)

/** Who has taken over an office that is closed; null while it is open, or where nobody has. */
export const successorOffice = (
  world: Known,
  officeId: string | null,
  at: Instant.Instant
): string | null => {
  const date = LocalDate.fromInstant(at)
  return Roadmap.successorOn(world.province.roadmap, officeId, date)?.id ?? null
}

/** What a decision on a dossier needs to know, at an instant; `about` for one that is being lodged. */
export const given = (
  world: Known,
  at: Instant.Instant,
  dossier: Dossier.Dossier,
  about: {
    readonly procedureCode: string
    readonly communeCode: string
    readonly officeId: string | null
  } = {
    procedureCode: dossier.procedureCode ?? "",
    communeCode: dossier.communeCode ?? "",
    officeId: dossier.officeId
  }
): Dossier.Given => {
  const procedure = Catalogue.get(world.catalogue, about.procedureCode)
  const date = LocalDate.fromInstant(at)
  const { province } = world
  const change = changeNow(world, dossier, at)
  const route =
    procedure === undefined
      ? undefined
      : Routing.route({ province, procedure, communeCode: about.communeCode, date })
  return {
    terms: termsFor(world, about.procedureCode, dossier, at),
    calendar: world.calendar,
    receivingOffices:
      route !== undefined && Result.isSuccess(route)
        ? route.success.receivedBy.map(({ office }) => office.id)
        : [],
    successorOffice: successorOffice(world, about.officeId, at),
    revisionChange: change === null ? null : Migration.changeOf(change.plan, change.line)
  }
}

/** The agency that decides a dossier, by the procedure's level and the applicant's commune. */
export const decidingAgency = (
  world: Known,
  dossier: Dossier.Dossier,
  at: Instant.Instant
): string => {
  const { province } = world
  const procedure = Catalogue.get(world.catalogue, dossier.procedureCode ?? "")
  const route =
    procedure === undefined
      ? undefined
      : Routing.route({
          province,
          procedure,
          communeCode: dossier.communeCode ?? "",
          date: LocalDate.fromInstant(at)
        })
  return route !== undefined && Result.isSuccess(route)
    ? route.success.decidedBy.agency
    : (office(world, dossier.officeId ?? "")?.name ?? province.name.vi)
}
