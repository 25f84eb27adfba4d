import { initialState, Task, TaskStatus } from "@lit/task"
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit"
import { shortMoment } from "../language/format.ts"
import { fill, LanguageController } from "../language/Language.ts"
import { DossierHandledEvent } from "../page/events.ts"
import { grouped } from "../page/grouped.ts"
import { newRequestId } from "../page/requestId.ts"
import { OfficerClient } from "../service/OfficerClient.ts"
import { ServiceFailure } from "../service/ServiceFailure.ts"
import type { CommandTag, OfficerView } from "../service/wire.ts"
import { errorSummary, type FormError, focusSummary } from "../ui/field.ts"
import { failed, ruleText, waiting } from "../ui/states.ts"
import { shared as sharedStyles } from "../ui/styles.ts"
import { commandForm } from "./commandForm.ts"
import {
  type Asked,
  beginning,
  type CommandInput,
  check,
  type FieldName,
  isKnown,
  labelOf,
  ordinary,
  placeOf,
  toCommand
} from "./commands.ts"
import { dossierFacts } from "./dossierFacts.ts"
import { messages } from "./messages.ts"
import { styles } from "./styles.ts"

/**
 * One dossier at the counter, with what may be done to it. A part of `<motcua-counter>`, which
 * hands it the officer's token; not meant to stand on a page by itself.
 */
export class CounterDossier extends LitElement {
  static override styles = [sharedStyles, styles]
  static override properties: PropertyDeclarations = {
    service: {},
    code: {},
    token: { attribute: false },
    _view: { state: true },
    _tag: { state: true },
    _input: { state: true },
    _errors: { state: true },
    _done: { state: true }
  }

  declare service: string
  declare code: string
  declare token: string
  declare _view: OfficerView | null
  declare _tag: CommandTag | null
  declare _input: CommandInput
  declare _errors: ReadonlyArray<FormError>
  declare _done: CommandTag | null

  #requestId = newRequestId()
  #wasReloaded = false
  readonly #language = new LanguageController(this)

  readonly #dossier = new Task(this, {
    args: () => [this.service, this.token, this.code] as const,
    task: ([service, token, code], { signal }) =>
      code === "" ? initialState : new OfficerClient(service, token).dossier(code, signal),
    onComplete: (view) => {
      this._view = view
    }
  })

  readonly #command = new Task(this, {
    autoRun: false,
    task: (_args, { signal }) => {
      const body = {
        requestId: this.#requestId,
        expectedVersion: this._view!.version,
        command: toCommand(this._tag!, this._input, this.#asked)
      }
      return new OfficerClient(this.service, this.token).command(this.code, body, signal)
    },
    onComplete: (view) => this.#recorded(view),
    onError: (failure) => this.#refused(failure)
  })

  constructor() {
    super()
    this.service = ""
    this.code = ""
    this.token = ""
    this._view = null
    this._tag = null
    this._input = beginning
    this._errors = []
    this._done = null
  }

  /** The fields that the service asks for or allows with the command chosen. */
  get #asked(): Asked {
    return this._view?.allowed.find(({ command }) => command === this._tag) ?? ordinary
  }

  #recorded(view: OfficerView): void {
    this._view = view
    this._done = this._tag
    this._tag = null
    this._input = beginning
    this.#requestId = newRequestId()
    this.#wasReloaded = false
    this.dispatchEvent(new DossierHandledEvent(view.code, this._done ?? "", view.version))
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>("#done")?.focus()
    })
  }

  #refused(failure: unknown): void {
    if (!(failure instanceof ServiceFailure) || failure.passing) return
    this.#requestId = newRequestId()
    this._errors = (failure.problem?.fields ?? []).flatMap(({ path, vi, en }) => {
      const name = path.replace(/^command\./, "").split(".")[0] as FieldName
      return labelOf(name).vi === undefined
        ? []
        : [{ id: name, label: labelOf(name), text: { vi, en } }]
    })
    if (this._errors.length > 0) void focusSummary(this)
    // Somebody else was quicker: show what is true now and keep what was typed.
    if (failure.status === 409) {
      this.#wasReloaded = true
      void this.#dossier.run()
    }
  }

  #choose(tag: CommandTag | null): void {
    this._tag = tag
    this._done = null
    this._errors = []
    this.#wasReloaded = false
    this.#requestId = newRequestId()
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(tag === null ? "#dossier" : "#command")?.focus()
    })
  }

  #submit(event: Event): void {
    event.preventDefault()
    if (this._tag === null || this.#command.status === TaskStatus.PENDING) return
    this._errors = check(this._tag, this._input, this.#asked)
    if (this._errors.length > 0) void focusSummary(this)
    else void this.#command.run()
  }

  override render(): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    const view = this._view
    const isBroken = this.#dossier.status === TaskStatus.ERROR
    return html`<section class="stack" lang=${language} aria-labelledby="dossier">
      <h2 id="dossier" tabindex="-1">${words.code} <span class="text">${this.code}</span></h2>
      ${isBroken ? failed(this.#dossier.error, language, () => void this.#dossier.run()) : nothing}
      ${view === null ? (isBroken ? nothing : waiting(language)) : this.#renderView(view)}
    </section>`
  }

  #renderView(view: OfficerView): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    const done = this._done
    return html`
      ${
        done === null
          ? nothing
          : html`<p class="notice success" id="done" role="status" tabindex="-1">
              ${fill(words.done, {
                command: words[`command_${done}`],
                status: view.statusText[language]
              })}
            </p>`
      }
      ${dossierFacts(view, language)} ${errorSummary(this._errors, language, this.renderRoot)}
      ${this.#renderCommandState()} ${this.#renderActions(view)}
      <details>
        <summary>${words.timeline}</summary>
        <ol class="timeline">
          ${view.timeline.map(
            ({ at, text }) =>
              html`<li>${shortMoment(at)}: <span class="text">${text[language]}</span></li>`
          )}
        </ol>
      </details>
    `
  }

  #renderCommandState(): TemplateResult | typeof nothing {
    if (this.#command.status !== TaskStatus.ERROR || this._tag === null) return nothing
    if (this._errors.length > 0) return nothing
    const language = this.#language.current
    const words = this.#language.of(messages)
    const failure = this.#command.error
    const isLost = failure instanceof ServiceFailure && failure.passing
    return html`${failed(failure, language, null)}
    ${isLost ? html`<p class="notice warning">${words.lost}</p>` : nothing}
    ${this.#wasReloaded ? html`<p class="notice">${words.reloaded}</p>` : nothing}`
  }

  #renderActions(view: OfficerView): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    if (this._tag !== null) {
      return commandForm({
        tag: this._tag,
        input: this._input,
        asked: this.#asked,
        errors: this._errors,
        language,
        sending: this.#command.status === TaskStatus.PENDING,
        change: (change) => {
          this._input = { ...this._input, ...change }
        },
        submit: (event) => this.#submit(event),
        cancel: () => this.#choose(null)
      })
    }
    const known = view.allowed.flatMap((entry) =>
      isKnown(entry.command) ? [{ ...entry, command: entry.command }] : []
    )
    const can = known
      .filter(({ allowed }) => allowed)
      .sort((one, other) => placeOf(one.command) - placeOf(other.command))
    const cannot = known.filter(({ allowed, why }) => !allowed && why !== null)
    return html`
      <div class="stack">
        <h3>${words.actions}</h3>
        ${
          can.length === 0
            ? html`<p>${words.noActions}</p>`
            : html`<div class="row">
                ${can.map(
                  ({ command }, index) => html`<button
                    type="button"
                    class=${index === 0 ? "primary" : ""}
                    part="command"
                    data-command=${command}
                    @click=${() => this.#choose(command)}
                  >
                    ${words[`command_${command}`]}
                  </button>`
                )}
              </div>`
        }
        ${
          cannot.length === 0
            ? nothing
            : html`<details>
                <summary>${words.notNow}</summary>
                <dl class="why">${this.#renderWhy(cannot)}</dl>
              </details>`
        }
      </div>
    `
  }

  // Commands that the same thing stands in the way of are told in one line.
  #renderWhy(
    cannot: ReadonlyArray<OfficerView["allowed"][number] & { readonly command: CommandTag }>
  ): ReadonlyArray<TemplateResult> {
    const language = this.#language.current
    const words = this.#language.of(messages)
    const reasons = grouped(cannot, ({ why, rule }) =>
      `${why?.[language]} ${ruleText(rule, language)}`.trim()
    )
    return [...reasons].map(
      ([reason, commands]) => html`<div>
        <dt class="label">
          ${commands.map(({ command }) => words[`command_${command}`]).join("; ")}
        </dt>
        <dd>${reason}</dd>
      </div>`
    )
  }
}
