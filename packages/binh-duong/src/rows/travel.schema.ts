/**
 * The file `travel.json`.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Positive, Text } from "./fields.schema.ts"

const Parameters = Schema.Struct({
  detour: Schema.Finite.check(
    Schema.isGreaterThanOrEqualTo(1, { expected: "a detour of 1 or more: no road is straighter" })
  ),
  speed_kmh: Positive,
  overhead_min: Schema.Finite.check(
    Schema.isGreaterThanOrEqualTo(0, { expected: "minutes, 0 or more" })
  )
})

export const TravelFile = Schema.Struct({
  meta: Schema.Struct({ title: Text }),
  defaults: Schema.Struct({ urban: Parameters, rural: Parameters }),
  thresholds: Schema.Struct({ radius_km: Positive, minutes: Positive, source: Text }),
  barriers: Text
})
