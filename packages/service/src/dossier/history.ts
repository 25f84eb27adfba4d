/**
 * A dossier read from the journal: its events, and what they make of it.
 *
 * @module
 */
import { Decider, Dossier, type DossierEvent } from "@motcua/core"
import { DossierEventSchema } from "@motcua/core/dossier/DossierEvent.schema"
import { readEvent } from "@motcua/core/dossier/history/readEvent.schema"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { JournalEvent, RecordedEvent, Summary } from "../journal/Journal.ts"

/** What happened to a dossier, and what it is. */
export interface History {
  readonly events: ReadonlyArray<DossierEvent>
  readonly dossier: Dossier.Dossier
}

const encode = Schema.encodeSync(Schema.fromJsonString(DossierEventSchema))

/** The dossier of some recorded events. An event that cannot be read is a defect. */
export const history = (recorded: ReadonlyArray<RecordedEvent>): History => {
  // Through the upcasters, so that what an older version wrote stays readable.
  const events = recorded.map(({ body }) => Result.getOrThrow(readEvent(JSON.parse(body))))
  return { events, dossier: Decider.replay(Dossier.decider, events) }
}

/** An event as the journal keeps it. */
export const journalEvent = (event: DossierEvent): JournalEvent => ({
  tag: event._tag,
  at: event.at,
  body: encode(event)
})

/** The line of a dossier in the counter's list. */
export const summary = (dossier: Dossier.Dossier): Summary => ({
  code: dossier.code ?? "",
  officeId: dossier.officeId ?? "",
  procedureCode: dossier.procedureCode ?? "",
  status: dossier.status,
  submittedAt: dossier.submittedAt ?? 0,
  dueAt: dossier.dueAt,
  version: dossier.version
})
