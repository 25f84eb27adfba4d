/**
 * Records of the national portal as dossiers of this library.
 *
 * @module
 */
import { binhDuong } from "@motcua/binh-duong"
import {
  Decider,
  Dossier,
  Instant,
  PortalDossier,
  PortalProgress,
  PortalRefusal
} from "@motcua/core"
import { readDossierRecord, readProgressRecord } from "@motcua/core/interop/PortalRecord.schema"
import * as Result from "effect/Result"
import { encodeEvents, stateJson } from "../dossier/json.ts"

/** The dossiers and steps of a file, and what was wrong with which record. */
export const dossiersOf = (value: unknown, communeCode: string) => {
  const dossiers: Array<object> = []
  const steps: Array<object> = []
  const refusals: Array<object> = []
  for (const [index, record] of recordsIn(value).entries()) {
    const read: Result.Result<object, ReadonlyArray<PortalRefusal.PortalRefusal>> = isStep(record)
      ? stepOf(record)
      : dossierOf(record, communeCode)
    if (Result.isFailure(read)) {
      refusals.push(
        ...read.failure.map((refusal) => ({
          record: index,
          ...refusal,
          message: PortalRefusal.text(refusal)
        }))
      )
    } else if (isStep(record)) steps.push(read.success)
    else dossiers.push(read.success)
  }
  return { answer: { dossiers, steps }, refusals }
}

// What `interop export` prints, what is sent ({"service":...,"data":[...]}), a list, or one record.
const recordsIn = (value: unknown): ReadonlyArray<unknown> => {
  if (Array.isArray(value)) return value.flatMap(recordsIn)
  if (typeof value !== "object" || value === null) return [value]
  if ("data" in value) return recordsIn(value.data)
  return "DongBoHoSoMC" in value || "CapNhatTienDoHoSoMC" in value
    ? Object.values(value).flatMap(recordsIn)
    : [value]
}

const isStep = (record: unknown): boolean =>
  typeof record === "object" && record !== null && "ThoiDiemXuLy" in record

const dossierOf = (value: unknown, communeCode: string) =>
  Result.gen(function* () {
    const { ignored, record } = yield* readDossierRecord(value)
    const portal = yield* PortalDossier.decode(record)
    const events = PortalDossier.historyOf(portal, {
      communeCode,
      officeId: (name) =>
        binhDuong.roadmap.offices.find((office) => office.name === name)?.id ?? name
    })
    return {
      procedure: portal.procedure,
      applicant: portal.applicant,
      events: encodeEvents(events),
      state: stateJson(Decider.replay(Dossier.decider, events)),
      ignored
    }
  })

const stepOf = (value: unknown) =>
  Result.gen(function* () {
    const { ignored, record } = yield* readProgressRecord(value)
    const step = yield* PortalProgress.decode(record)
    const text = (instant: Instant.Instant | null) =>
      instant === null ? null : Instant.format(instant)
    return {
      ...step,
      at: Instant.format(step.at),
      startedAt: text(step.startedAt),
      dueAt: text(step.dueAt),
      ignored
    }
  })
