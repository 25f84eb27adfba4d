/**
 * The language in which a widget speaks.
 *
 * @module
 */
import type { ReactiveController, ReactiveControllerHost } from "lit"

/** The languages that every widget has: Vietnamese first. */
export type Language = "vi" | "en"

/** A text in both languages, as the service sends it. */
export type Bilingual = Readonly<Record<Language, string>>

/** The words of one subject: the same keys in every language. */
export type Messages<Key extends string = string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>

/**
 * Fills the places `{name}` of a text. The values are put in as they are; Lit escapes the whole
 * when it is shown, so a value that looks like markup stays text.
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))

const closestWithLang = (start: Element): Element | null => {
  let element: Element | null = start
  while (element !== null) {
    const found: Element | null = element.closest("[lang]")
    if (found !== null) return found
    const root: Node = element.getRootNode()
    element = root instanceof ShadowRoot ? root.host : null
  }
  return null
}

/** The language of the closest `[lang]`, across shadow roots; Vietnamese unless it is English. */
const languageOf = (element: Element): Language =>
  /^en\b/i.test(closestWithLang(element)?.getAttribute("lang") ?? "") ? "en" : "vi"

/** Keeps `current` at the language of the host's surroundings and renders anew when it changes. */
export class LanguageController implements ReactiveController {
  current: Language = "vi"
  readonly #host: ReactiveControllerHost & Element
  readonly #observer = new MutationObserver(() => this.#read())

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    let root: Node = this.#host.getRootNode()
    for (;;) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ["lang"], subtree: true })
      if (!(root instanceof ShadowRoot)) break
      root = root.host.getRootNode()
    }
    this.#read()
  }

  hostDisconnected(): void {
    this.#observer.disconnect()
  }

  /** The words of a subject in the current language. */
  of<Key extends string>(messages: Messages<Key>): Readonly<Record<Key, string>> {
    return messages[this.current]
  }

  #read(): void {
    const language = languageOf(this.#host)
    if (language === this.current) return
    this.current = language
    this.#host.requestUpdate()
  }
}
