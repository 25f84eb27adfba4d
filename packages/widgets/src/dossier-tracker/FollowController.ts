import type { ReactiveController, ReactiveControllerHost } from "lit"
import { follow, type LineState } from "../service/DossierStream.ts"
import { ServiceClient } from "../service/ServiceClient.ts"
import type { ServiceFailure } from "../service/ServiceFailure.ts"
import type { DossierView } from "../service/wire.ts"

/** What is followed: the service's address, the code and the key. */
export interface Followed {
  readonly service: string
  readonly code: string
  readonly key: string
}

/** Keeps the view of one dossier up to date for as long as its host is on the page. */
export class FollowController implements ReactiveController {
  followed: Followed | null = null
  view: DossierView | null = null
  line: LineState = "connecting"
  failure: ServiceFailure | null = null
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
      new ServiceClient(service),
      code,
      key,
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
