import type { ReactiveController, ReactiveControllerHost } from "lit"

/** Has the browser ask before the page is left, as long as something would be lost. */
export class LeaveGuard implements ReactiveController {
  readonly #wouldLose: () => boolean

  constructor(host: ReactiveControllerHost, wouldLose: () => boolean) {
    this.#wouldLose = wouldLose
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener("beforeunload", this.#leaving)
  }

  hostDisconnected(): void {
    removeEventListener("beforeunload", this.#leaving)
  }

  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.#wouldLose()) event.preventDefault()
  }
}
