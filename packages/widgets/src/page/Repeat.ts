import type { ReactiveController, ReactiveControllerHost } from "lit"

/** Does something every so often, only while its host is on a page that is looked at. */
export class Repeat implements ReactiveController {
  readonly #milliseconds: number
  readonly #work: () => void
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(host: ReactiveControllerHost, milliseconds: number, work: () => void) {
    this.#milliseconds = milliseconds
    this.#work = work
    host.addController(this)
  }

  hostConnected(): void {
    this.#timer = setInterval(() => {
      if (document.visibilityState === "visible") this.#work()
    }, this.#milliseconds)
  }

  hostDisconnected(): void {
    clearInterval(this.#timer)
  }
}
