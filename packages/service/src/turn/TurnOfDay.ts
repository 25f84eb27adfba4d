/**
 * What the passing of time does to dossiers without anybody asking: an office closes and its open
 * dossiers go to its successor; the time for supplements runs out and the dossier is closed.
 *
 * @module
 */
import {
  type Dossier,
  type DossierCommand,
  DossierStatus,
  Instant,
  LocalDate,
  LocalTime,
  Office
} from "@motcua/core"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { now } from "../clock/ServiceClock.ts"
import { Desk } from "../dossier/Desk.ts"
import { Journal } from "../journal/Journal.ts"
import { successorOffice, World } from "../world/World.ts"

/** What a turn of the day did. */
export interface Turned {
  /** Dossiers that went to the successor of their office. */
  readonly moved: number
  /** Dossiers that were closed, since their supplements did not come (H5). */
  readonly closed: number
  /** Dossiers on which something stood in the way; they are tried again at the next turn. */
  readonly failed: number
}

const SYSTEM = { kind: "system" } as const
/** How many codes are held at a time. */
const PAGE = 500
/** A clock may be set, and a machine may sleep: so often it is looked at, whatever it said last. */
const LOOK_MILLISECONDS = 60_000
/** Somebody else moved the dossier meanwhile: it is looked at anew so often. */
const ATTEMPTS = 3

/** What time asks of a dossier. */
const due = (
  world: World["Service"],
  at: Instant.Instant,
  dossier: Dossier.Dossier
): DossierCommand["_tag"] | null => {
  if (DossierStatus.isTerminal(dossier.status)) return null
  if (successorOffice(world, dossier.officeId, at) !== null) return "ChangeOffice"
  const until = dossier.supplement?.until ?? null
  return until !== null && at > until ? "CloseUnsupplemented" : null
}

/**
 * Does to every open dossier what time asks of it now, as the `system`. Done again it does nothing
 * more: a dossier that has moved is no longer at an office that closed, and each step carries a
 * request id of its own.
 */
export const turn: Effect.Effect<Turned, never, Journal | Desk | World> = Effect.gen(function* () {
  const journal = yield* Journal
  const desk = yield* Desk
  const world = yield* World
  const counts = { moved: 0, closed: 0, failed: 0 }

  /** One step of a dossier; false where time asks for nothing. */
  const step = Effect.fnUntraced(function* (code: string) {
    const { dossier } = yield* desk.read(code)
    const at = yield* now
    const tag = due(world, at, dossier)
    if (tag === null) return false
    const request = { id: `turn ${code} ${dossier.version}`, content: { tag } }
    yield* desk.command(code, dossier.version, request, (when): DossierCommand => {
      const successor = successorOffice(world, dossier.officeId, when)
      return tag === "ChangeOffice"
        ? { _tag: tag, at: when, actor: SYSTEM, officeId: successor ?? "" }
        : { _tag: "CloseUnsupplemented", at: when, actor: SYSTEM }
    })
    if (tag === "ChangeOffice") counts.moved++
    else counts.closed++
    return true
  })

  // A dossier may have to move and then to be closed.
  const steps = (code: string) =>
    step(code).pipe(
      Effect.retry({ times: ATTEMPTS - 1 }),
      Effect.flatMap((more) => (more ? step(code) : Effect.void)),
      Effect.catchCause((cause) => {
        counts.failed++
        return Effect.logError("a dossier was left behind at the turn of the day", code, cause)
      })
    )

  const walk = Effect.fnUntraced(function* (query: {
    readonly officeId?: string
    readonly status?: string
  }) {
    for (let after = ""; ; ) {
      const codes = yield* journal.codes({ ...query, after, limit: PAGE })
      yield* Effect.forEach(codes, steps, { discard: true })
      const last = codes.at(-1)
      if (last === undefined || codes.length < PAGE) return
      after = last
    }
  })

  const today = LocalDate.fromInstant(yield* now)
  for (const office of world.province.roadmap.offices) {
    if (office.openTo === null || Office.isOpen(office, today)) continue
    for (const status of DossierStatus.all) {
      if (DossierStatus.isTerminal(status)) continue
      yield* walk({ officeId: office.id, status })
    }
  }
  yield* walk({ status: "awaitingSupplement" })
  if (counts.moved + counts.closed + counts.failed > 0) {
    yield* Effect.logInfo("turn of the day", counts)
  }
  return counts
})

const untilMidnight = (at: Instant.Instant): number => {
  const tomorrow = LocalDate.addDays(LocalDate.fromInstant(at), 1)
  return Instant.fromLocal(tomorrow, LocalTime.unsafe("00:00")) - at
}

/**
 * Turns now, and again each time the date in Việt Nam has changed (T11), until the scope ends. The
 * date is looked at every minute, so that a clock that jumps misses no day.
 */
export const turnDaily: Effect.Effect<Turned, never, Journal | Desk | World | Scope.Scope> =
  Effect.gen(function* () {
    let turned = LocalDate.fromInstant(yield* now)
    const first = yield* turn
    const daily = Effect.gen(function* () {
      yield* Effect.sleep(Math.min(untilMidnight(yield* now), LOOK_MILLISECONDS))
      const today = LocalDate.fromInstant(yield* now)
      if (today === turned) return
      const { failed } = yield* turn
      // What failed is tried again in a minute.
      if (failed === 0) turned = today
    })
    yield* Effect.forkScoped(Effect.forever(daily))
    return first
  })
