/**
 * Listens to what other widgets on the page say.
 *
 * @module
 */
import type { ReactiveController, ReactiveControllerHost } from "lit"
import type { MotcuaEventMap } from "./events.ts"

/** Calls back on an event anywhere on the page, for as long as its host is on it. */
export class PageListener<Type extends keyof MotcuaEventMap> implements ReactiveController {
  readonly #type: Type
  readonly #listener: (event: MotcuaEventMap[Type]) => void

  constructor(
    host: ReactiveControllerHost,
    type: Type,
    listener: (event: MotcuaEventMap[Type]) => void
  ) {
    this.#type = type
    this.#listener = listener
    host.addController(this)
  }

  hostConnected(): void {
    document.addEventListener(this.#type, this.#heard)
  }

  hostDisconnected(): void {
    document.removeEventListener(this.#type, this.#heard)
  }

  readonly #heard = (event: Event): void => this.#listener(event as MotcuaEventMap[Type])
}
