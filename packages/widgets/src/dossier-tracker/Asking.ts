import type { ReactiveControllerHost } from "lit"
import { newRequestId } from "../page/requestId.ts"
import { ServiceFailure } from "../service/ServiceFailure.ts"
import type { DossierView } from "../service/wire.ts"

/** One thing that the applicant asks of the service. What is sent again has its effect once. */
export class Asking {
  isSending = false
  /** Why what was sent last was not taken in. */
  notTaken: ServiceFailure | null = null
  #requestId = newRequestId()
  readonly #host: ReactiveControllerHost

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  /** Gives the dossier as it is afterwards; `null` where it was not taken in. */
  async send(ask: (requestId: string) => Promise<DossierView>): Promise<DossierView | null> {
    if (this.isSending) return null
    this.isSending = true
    this.notTaken = null
    this.#host.requestUpdate()
    try {
      const view = await ask(this.#requestId)
      this.#requestId = newRequestId()
      return view
    } catch (error) {
      if (!(error instanceof ServiceFailure)) return null
      this.notTaken = error
      if (!error.passing) this.#requestId = newRequestId()
      return null
    } finally {
      this.isSending = false
      this.#host.requestUpdate()
    }
  }

  /** Forgets a refusal, as another dossier is looked at or the form is closed. */
  forget(): void {
    this.notTaken = null
  }
}
