/**
 * What widgets tell the page and each other: one event class per intent. All of them bubble and
 * cross shadow roots, so that widgets anywhere on one page work together.
 *
 * @module
 */

const onThePage = { bubbles: true, composed: true } as const

/** A citizen has picked a procedure. `detail.name` is Vietnamese, as published. */
export class ProcedureSelectedEvent extends CustomEvent<{
  readonly code: string
  readonly name: string
}> {
  static readonly type = "motcua-procedure-selected"

  constructor(code: string, name: string) {
    super(ProcedureSelectedEvent.type, { ...onThePage, detail: { code, name } })
  }
}

/** A citizen has said in which commune they live. */
export class CommuneSelectedEvent extends CustomEvent<{ readonly communeCode: string }> {
  static readonly type = "motcua-commune-selected"

  constructor(communeCode: string) {
    super(CommuneSelectedEvent.type, { ...onThePage, detail: { communeCode } })
  }
}

/** A citizen has picked where to lodge. */
export class OfficeSelectedEvent extends CustomEvent<{
  readonly officeId: string
  readonly communeCode: string
}> {
  static readonly type = "motcua-office-selected"

  constructor(officeId: string, communeCode: string) {
    super(OfficeSelectedEvent.type, { ...onThePage, detail: { officeId, communeCode } })
  }
}

/**
 * A dossier was lodged. Its look-up key goes with the event, so that a tracker on the page can
 * follow at once: a script that listens must not send the key anywhere.
 */
export class DossierLodgedEvent extends CustomEvent<{
  readonly code: string
  readonly lookupKey: string
}> {
  static readonly type = "motcua-dossier-lodged"

  constructor(code: string, lookupKey: string) {
    super(DossierLodgedEvent.type, { ...onThePage, detail: { code, lookupKey } })
  }
}

/** The dossier that a tracker follows has changed. */
export class DossierChangedEvent extends CustomEvent<{
  readonly code: string
  readonly status: string
  readonly version: number
}> {
  static readonly type = "motcua-dossier-changed"

  constructor(code: string, status: string, version: number) {
    super(DossierChangedEvent.type, { ...onThePage, detail: { code, status, version } })
  }
}

/** An officer has moved a dossier. */
export class DossierHandledEvent extends CustomEvent<{
  readonly code: string
  readonly command: string
  readonly version: number
}> {
  static readonly type = "motcua-dossier-handled"

  constructor(code: string, command: string, version: number) {
    super(DossierHandledEvent.type, { ...onThePage, detail: { code, command, version } })
  }
}

/** The events by name, for `addEventListener` with types. */
export interface MotcuaEventMap {
  readonly "motcua-procedure-selected": ProcedureSelectedEvent
  readonly "motcua-commune-selected": CommuneSelectedEvent
  readonly "motcua-office-selected": OfficeSelectedEvent
  readonly "motcua-dossier-lodged": DossierLodgedEvent
  readonly "motcua-dossier-changed": DossierChangedEvent
  readonly "motcua-dossier-handled": DossierHandledEvent
}

declare global {
  interface DocumentEventMap extends MotcuaEventMap {}
  interface HTMLElementEventMap extends MotcuaEventMap {}
}
