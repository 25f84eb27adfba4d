import { initialState, Task, TaskStatus } from "@lit/task"
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit"
import { LanguageController } from "../language/Language.ts"
import { PageListener } from "../page/PageListener.ts"
import { Repeat } from "../page/Repeat.ts"
import { OfficerClient } from "../service/OfficerClient.ts"
import { ServiceClient } from "../service/ServiceClient.ts"
import { ServiceFailure } from "../service/ServiceFailure.ts"
import { type FormError, labelled, textField } from "../ui/field.ts"
import { required } from "../ui/messages.ts"
import { failed, waiting } from "../ui/states.ts"
import { shared as sharedStyles } from "../ui/styles.ts"
import { dossierTable } from "./dossierTable.ts"
import { messages } from "./messages.ts"
import { styles } from "./styles.ts"
import { forgetToken, keepToken, keptToken } from "./token.ts"

const statuses = [
  "submitted",
  "accepted",
  "inProgress",
  "awaitingSupplement",
  "awaitingPayment",
  "withdrawalRequested",
  "decided",
  "returned",
  "refused",
  "stopped"
] as const

/** How often the list is read again while the page is looked at, in milliseconds. */
const REFRESH_MS = 10_000

/**
 * The counter for officers: the dossiers of an office, the most urgent first, and what may be done
 * to each, with the reason where something may not. The officer's token is typed in and kept in
 * this tab's session storage only, until the tab is closed or the officer signs out.
 *
 * @tag motcua-counter
 * @attr {string} service - Address of the service; the page's own by default.
 * @attr {string} office - Id of the office whose dossiers are shown; all by default.
 * @attr {string} lang - `vi` or `en`; else that of the closest `[lang]`, else Vietnamese.
 * @fires {DossierHandledEvent} motcua-dossier-handled - A command was recorded.
 * @csspart field - A control with its label, hint and error.
 * @csspart input - A control.
 * @csspart list - The table of dossiers.
 * @csspart failure - What went wrong.
 * @csspart retry - The button to try again.
 * @cssprop --motcua-color-primary - and the other properties of every widget, see the README.
 */
export class Counter extends LitElement {
  static override styles = [sharedStyles, styles]
  static override properties: PropertyDeclarations = {
    service: {},
    office: {},
    _typed: { state: true },
    _token: { state: true },
    _errors: { state: true },
    _status: { state: true },
    _code: { state: true }
  }

  declare service: string
  declare office: string
  declare _typed: string
  declare _token: string
  declare _errors: ReadonlyArray<FormError>
  declare _status: string
  declare _code: string

  readonly #language = new LanguageController(this)

  readonly #list = new Task(this, {
    args: () => [this.service, this._token, this.office, this._status] as const,
    task: async ([service, token, office, status], { signal }) => {
      if (token === "") return initialState
      const { items } = await new OfficerClient(service, token).dossiers({ office, status }, signal)
      return items
    },
    onComplete: () => keepToken(this._token),
    onError: (failure) => {
      if (failure instanceof ServiceFailure && failure.status === 401) this.#turnedAway()
    }
  })

  readonly #offices = new Task(this, {
    args: () => [this.service] as const,
    task: async ([service], { signal }) =>
      (await new ServiceClient(service).network(signal)).offices
  })

  constructor() {
    super()
    this.service = ""
    this.office = ""
    this._typed = ""
    this._token = keptToken()
    this._errors = []
    this._status = ""
    this._code = ""
    new Repeat(this, REFRESH_MS, () => {
      if (this._token !== "" && this.#list.status !== TaskStatus.PENDING) void this.#list.run()
    })
    new PageListener(this, "motcua-dossier-handled", () => void this.#list.run())
  }

  #tokenError(key: "required" | "tokenWrong"): ReadonlyArray<FormError> {
    const text =
      key === "required" ? required : { vi: messages.vi.tokenWrong, en: messages.en.tokenWrong }
    return [{ id: "token", label: { vi: messages.vi.token, en: messages.en.token }, text }]
  }

  #turnedAway(): void {
    this.#signOut()
    this._errors = this.#tokenError("tokenWrong")
    void this.#focus("#token")
  }

  #signIn(event: Event): void {
    event.preventDefault()
    const token = this._typed.trim()
    this._errors = token === "" ? this.#tokenError("required") : []
    if (token === "") void this.#focus("#token")
    else this._token = token
    // A token that is no header value at all would never reach the service.
    if (!/^[\x21-\x7e]*$/.test(token)) this.#turnedAway()
  }

  #signOut(): void {
    forgetToken()
    this._token = ""
    this._typed = ""
    this._code = ""
  }

  #open(code: string): void {
    this._code = code
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  override render(): TemplateResult {
    const language = this.#language.current
    return html`<div class="stack" lang=${language}>
      ${this._token === "" ? this.#renderSignIn() : this.#renderDesk()}
    </div>`
  }

  #renderSignIn(): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    return html`
      <form class="box stack sign-in" novalidate @submit=${this.#signIn}>
        <h2>${words.signIn}</h2>
        ${textField({
          id: "token",
          label: words.token,
          hint: words.tokenHint,
          errors: this._errors,
          language,
          type: "password",
          value: this._typed,
          input: (value) => {
            this._typed = value
          }
        })}
        <div><button type="submit" class="primary">${words.enter}</button></div>
      </form>
    `
  }

  #renderDesk(): TemplateResult {
    const words = this.#language.of(messages)
    if (this._code !== "") {
      return html`
        <div>
          <button
            type="button"
            id="back"
            @click=${() => {
              const code = this._code
              this._code = ""
              void this.#focus(`[data-code="${CSS.escape(code)}"]`)
            }}
          >
            <span aria-hidden="true">←</span> ${words.close}
          </button>
        </div>
        <motcua-counter-dossier
          .service=${this.service}
          .token=${this._token}
          .code=${this._code}
        ></motcua-counter-dossier>
      `
    }
    const language = this.#language.current
    return html`
      <div class="bar">
        <div class="filters">${this.#renderStatusFilter()} ${this.#renderOfficeFilter()}</div>
        <div class="row">
          <button type="button" @click=${() => void this.#list.run()}>${words.refresh}</button>
          <button type="button" class="plain" @click=${this.#signOut}>${words.signOut}</button>
        </div>
      </div>
      ${
        this.#list.status === TaskStatus.ERROR
          ? failed(this.#list.error, language, () => void this.#list.run())
          : this.#list.value === undefined
            ? waiting(language)
            : dossierTable(this.#list.value, language, (code) => this.#open(code))
      }
    `
  }

  #renderStatusFilter(): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    return labelled(
      { id: "status", label: words.statusFilter, errors: [], language },
      html`<select
        id="status"
        part="input"
        @change=${(event: Event) => {
          this._status = (event.target as HTMLSelectElement).value
        }}
      >
        <option value="">${words.all}</option>
        ${statuses.map(
          (status) => html`<option value=${status} ?selected=${status === this._status}>
            ${words[`status_${status}`]}
          </option>`
        )}
      </select>`
    )
  }

  #renderOfficeFilter(): TemplateResult | typeof nothing {
    const language = this.#language.current
    const words = this.#language.of(messages)
    const offices = this.#offices.value
    if (offices === undefined) return nothing
    return labelled(
      { id: "office", label: words.officeFilter, errors: [], language },
      html`<select
        id="office"
        part="input"
        @change=${(event: Event) => {
          this.office = (event.target as HTMLSelectElement).value
        }}
      >
        <option value="">${words.all}</option>
        ${offices.map(
          ({ id, name }) =>
            html`<option value=${id} ?selected=${id === this.office}>${name}</option>`
        )}
      </select>`
    )
  }
}
