/**
 * Answers about the service itself.
 *
 * @module
 */
import { MotcuaApi } from "@motcua/api"
import { LocalDate, Roadmap } from "@motcua/core"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { ClockNote, now } from "../clock/ServiceClock.ts"
import { World } from "../world/World.ts"

/** Answers how the service is. */
export const systemHandlers = HttpApiBuilder.group(
  MotcuaApi,
  "system",
  Effect.fnUntraced(function* (handlers) {
    const { province } = yield* World
    const clockNote = yield* ClockNote
    return handlers.handle("health", () =>
      Effect.map(now, (clock) => ({
        status: "ok" as const,
        clock,
        clockNote,
        phase: Roadmap.phaseAt(province.roadmap, LocalDate.fromInstant(clock))?.id ?? null,
        province: { code: province.code, name: province.name }
      }))
    )
  })
)
