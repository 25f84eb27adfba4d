import type { ReactiveController, ReactiveControllerHost } from "lit"
import { newRequestId } from "../page/requestId.ts"
import { DossierClient } from "../service/DossierClient.ts"
import { follow, type LineState } from "../service/DossierStream.ts"
import { ServiceFailure } from "../service/ServiceFailure.ts"
import type { DossierView } from "../service/wire.ts"

/** What is followed: the service's address, the code and the key. */
export interface Followed {
  readonly service: string
  readonly code: string
  readonly key: string
}

/** Follows one dossier for as long as its host is on the page, and hands in supplements for it. */
export class FollowController implements ReactiveController {
  followed: Followed | null = null
  view: DossierView | null = null
  line: LineState = "connecting"
  failure: ServiceFailure | null = null
  isSending = false
  /** Why the supplements sent last were not taken in. */
  notTaken: ServiceFailure | null = null
  #requestId = newRequestId()
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
    host.addController(this)
  }

  /** Follows another dossier, or none. */
  follow(followed: Followed | null): void {
    this.#stop.abort()
    this.followed = followed
    this.view = null
    this.failure = null
    this.notTaken = null
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

  /** Hands in supplements; what is sent again is taken in once. Gives whether they were taken. */
  async handIn(documents: ReadonlyArray<string>): Promise<boolean> {
    if (this.followed === null || this.isSending) return false
    const { service, code, key } = this.followed
    const body = { requestId: this.#requestId, documents }
    this.isSending = true
    this.notTaken = null
    this.#host.requestUpdate()
    try {
      const { signal } = this.#stop
      this.take(await new DossierClient(service, code, key).provideSupplement(body, signal))
      this.#requestId = newRequestId()
      return true
    } catch (error) {
      if (!(error instanceof ServiceFailure)) return false
      this.notTaken = error
      if (!error.passing) this.#requestId = newRequestId()
      return false
    } finally {
      this.isSending = false
      this.#host.requestUpdate()
    }
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
