import type { ReactiveController, ReactiveControllerHost } from "lit"
import { DossierClient } from "../service/DossierClient.ts"
import { follow, type LineState } from "../service/DossierStream.ts"
import type { ServiceFailure } from "../service/ServiceFailure.ts"
import type { DossierView } from "../service/wire.ts"
import { Asking } from "./Asking.ts"

/** What is followed: the service's address, the code and the key. */
export interface Followed {
  readonly service: string
  readonly code: string
  readonly key: string
}

/** Follows one dossier for as long as its host is on the page, and asks things for its applicant. */
export class FollowController implements ReactiveController {
  followed: Followed | null = null
  view: DossierView | null = null
  line: LineState = "connecting"
  failure: ServiceFailure | null = null
  /** Supplements and the choice of new rules; a withdrawal has a dialog of its own. */
  readonly asking: Asking
  readonly withdrawal: Asking
  readonly #host: ReactiveControllerHost
  readonly #changed: (view: DossierView, isFirst: boolean) => void
  #stop = new AbortController()

  /** @param changed Called with every view that is newer than the one before. */
  constructor(
    host: ReactiveControllerHost,
    changed: (view: DossierView, isFirst: boolean) => void
  ) {
    this.#host = host
    this.#changed = changed
    this.asking = new Asking(host)
    this.withdrawal = new Asking(host)
    host.addController(this)
  }

  /** Follows another dossier, or none. */
  follow(followed: Followed | null): void {
    this.#stop.abort()
    this.followed = followed
    this.view = null
    this.failure = null
    this.asking.forget()
    this.withdrawal.forget()
    this.#start()
    this.#host.requestUpdate()
  }

  /** Takes in a view that came by another way, such as the answer to a request. */
  take(view: DossierView): void {
    const known = this.view
    if (known !== null && view.version <= known.version) return
    this.view = view
    this.#changed(view, known === null)
    this.#host.requestUpdate()
  }

  /** Hands in supplements. Gives whether they were taken. */
  handIn(documents: ReadonlyArray<string>): Promise<boolean> {
    return this.#ask(this.asking, (client, requestId, signal) =>
      client.provideSupplement({ requestId, documents }, signal)
    )
  }

  /** Asks to withdraw the dossier. Gives whether that was taken. */
  withdraw(reason: string): Promise<boolean> {
    return this.#ask(this.withdrawal, (client, requestId, signal) =>
      client.withdraw({ requestId, reason }, signal)
    )
  }

  /** Agrees to the rules that are offered, for the dossier as it is shown. */
  agree({ version, revisionOffer }: DossierView): Promise<boolean> {
    return this.#ask(this.asking, (client, requestId, signal) =>
      client.agree({ requestId, expectedVersion: version, to: revisionOffer!.to }, signal)
    )
  }

  async #ask(
    asking: Asking,
    ask: (client: DossierClient, requestId: string, signal: AbortSignal) => Promise<DossierView>
  ): Promise<boolean> {
    if (this.followed === null) return false
    const { service, code, key } = this.followed
    const { signal } = this.#stop
    const view = await asking.send((id) => ask(new DossierClient(service, code, key), id, signal))
    // Another dossier may be looked at by now.
    if (view === null || signal.aborted) return false
    this.take(view)
    return true
  }

  hostConnected(): void {
    this.#start()
  }

  hostDisconnected(): void {
    this.#stop.abort()
  }

  #start(): void {
    if (this.followed === null || this.failure !== null) return
    const { service, code, key } = this.followed
    this.#stop.abort()
    this.#stop = new AbortController()
    this.line = "connecting"
    void follow(
      new DossierClient(service, code, key),
      {
        view: (view) => this.take(view),
        line: (line) => {
          this.line = line
          this.#host.requestUpdate()
        },
        refused: (failure) => {
          this.failure = failure
          this.#host.requestUpdate()
        }
      },
      this.#stop.signal
    )
  }
}
