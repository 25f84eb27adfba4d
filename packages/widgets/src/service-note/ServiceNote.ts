import { Task } from "@lit/task"
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit"
import { moment } from "../language/format.ts"
import { fill, LanguageController } from "../language/Language.ts"
import { ServiceClient } from "../service/ServiceClient.ts"
import { failed } from "../ui/states.ts"
import { shared as sharedStyles } from "../ui/styles.ts"
import { messages } from "./messages.ts"

/**
 * Says when the service runs on a demonstration clock, and what time it thinks it is; and says so
 * when the service cannot be reached. On a service with the real time it shows nothing.
 *
 * @tag motcua-service-note
 * @attr {string} service - Address of the service; the page's own by default.
 * @attr {string} lang - `vi` or `en`; else that of the closest `[lang]`, else Vietnamese.
 * @csspart note - The note.
 * @csspart failure - What went wrong.
 * @csspart retry - The button to try again.
 * @cssprop --motcua-color-warning - and the other properties of every widget, see the README.
 */
export class ServiceNote extends LitElement {
  static override styles = sharedStyles
  static override properties: PropertyDeclarations = { service: {} }

  declare service: string

  readonly #language = new LanguageController(this)
  readonly #health = new Task(this, {
    args: () => [this.service] as const,
    task: ([service], { signal }) => new ServiceClient(service).health(signal)
  })

  constructor() {
    super()
    this.service = ""
  }

  override render(): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    return html`<div lang=${language}>
      ${this.#health.render({
        error: (failure) => failed(failure, language, () => void this.#health.run()),
        complete: ({ clock, clockNote, phase }) =>
          clockNote === null
            ? nothing
            : html`<p class="notice warning small" part="note">
                <strong>${words.lead}</strong> ${clockNote[language]}
                ${fill(words.clock, { now: moment(clock, language) })}
                ${phase === null ? nothing : fill(words.phase, { phase })}
              </p>`
      })}
    </div>`
  }
}
