import { initialState, Task, TaskStatus } from "@lit/task"
import type { Narrowing } from "@motcua/core/procedure/Search"
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit"
import { live } from "lit/directives/live.js"
import { LanguageController } from "../language/Language.ts"
import { ProcedureSelectedEvent } from "../page/events.ts"
import { linkWithProcedure, procedureOfPage } from "../page/links.ts"
import type { ProcedureHit } from "../service/wire.ts"
import { failed, waiting } from "../ui/states.ts"
import { shared as sharedStyles } from "../ui/styles.ts"
import { detailsView, spokenSummary } from "./details.ts"
import { findProcedures, loadSearch } from "./findProcedures.ts"
import { loadDetails } from "./loadDetails.ts"
import { messages } from "./messages.ts"
import { narrowingView } from "./narrowing.ts"
import { resultList } from "./resultList.ts"
import { searchStateView } from "./searchState.ts"
import { styles } from "./styles.ts"

/**
 * Finds a procedure while the citizen types, and shows its documents, fees, time limits and the
 * return date if it were lodged now. A combobox with a list, by the ARIA pattern: arrows move,
 * Enter picks, Escape closes.
 *
 * @tag motcua-procedure-finder
 * @attr {string} service - Address of the service; the page's own by default.
 * @attr {string} procedure - Code of the procedure shown. Set by picking; may be set by the page,
 *   or by its address (`?procedure=`).
 * @attr {number} limit - How many procedures the list shows at most, 8 by default.
 * @attr {string} search - `service` has every search asked of the service, none done in the page.
 * @attr {string} lodge-href - Where "lodge this" leads. `#part` stays on the page; any other
 *   address gets `?procedure=CODE`, which `<motcua-dossier-form>` there reads. Without it, no link.
 * @attr {string} office-href - Where "see where to lodge" leads, in the same way.
 * @attr {string} lang - `vi` or `en`; else that of the closest `[lang]`, else Vietnamese.
 * @fires {ProcedureSelectedEvent} motcua-procedure-selected - A procedure was picked.
 * @csspart field - The search field with its label.
 * @csspart input - The search field itself.
 * @csspart narrowing - What narrows the search, closed until it is wanted.
 * @csspart narrow - One choice in it: field, level, agency, way of lodging.
 * @csspart widen - The button that takes all of it back.
 * @csspart results - The list of procedures found.
 * @csspart result - One procedure in the list.
 * @csspart details - The procedure picked.
 * @csspart channel - The card of one way of lodging.
 * @csspart due - The return date in it.
 * @csspart data-note - Where the data is from.
 * @csspart lodge-link - The link of `lodge-href`.
 * @csspart office-link - The link of `office-href`.
 * @csspart failure - What went wrong.
 * @csspart retry - The button to try again.
 * @cssprop --motcua-color-primary - and the other properties of every widget, see the README.
 */
export class ProcedureFinder extends LitElement {
  static override styles = [sharedStyles, styles]
  static override properties: PropertyDeclarations = {
    service: {},
    procedure: { reflect: true },
    limit: { type: Number },
    search: {},
    lodgeHref: { attribute: "lodge-href" },
    officeHref: { attribute: "office-href" },
    _text: { state: true },
    _query: { state: true },
    _narrowing: { state: true },
    _choosing: { state: true },
    _open: { state: true },
    _active: { state: true }
  }

  declare service: string
  declare procedure: string | null
  declare limit: number
  declare search: string | null
  declare lodgeHref: string | null
  declare officeHref: string | null
  declare _text: string
  declare _query: string
  declare _narrowing: Narrowing
  declare _choosing: boolean
  declare _open: boolean
  declare _active: number

  #announced: string | null = null
  readonly #language = new LanguageController(this)

  readonly #search = new Task(this, {
    // Where nothing is asked for, what there is to choose from is.
    args: () =>
      [
        this.service,
        this._query.trim(),
        this.limit,
        this._narrowing,
        this.#isAsked || this._choosing
      ] as const,
    task: ([service, query, limit, narrowing, isOfInterest], { signal }) =>
      !isOfInterest
        ? initialState
        : findProcedures(service, query, limit, narrowing, this.search, signal)
  })

  readonly #details = new Task(this, {
    args: () => [this.service, this.procedure] as const,
    task: ([service, code], { signal }) =>
      code ? loadDetails(service, code, signal) : initialState,
    onComplete: ({ procedure }) => this.#announce(procedure.code, procedure.name)
  })

  constructor() {
    super()
    this.service = ""
    this.procedure = procedureOfPage()
    this.limit = 8
    this.search = null
    this.lodgeHref = null
    this.officeHref = null
    this._text = ""
    this._query = ""
    this._narrowing = {}
    this._choosing = false
    this._open = false
    this._active = -1
  }

  get #isNarrowed(): boolean {
    return Object.keys(this._narrowing).length > 0
  }

  /** Something is asked for. */
  get #isAsked(): boolean {
    return this._query.trim() !== "" || this.#isNarrowed
  }

  get #hits(): ReadonlyArray<ProcedureHit> {
    return this.#isAsked ? (this.#search.value?.items ?? []) : []
  }

  async #prepare(): Promise<void> {
    if (!(await loadSearch(this.service, this.search))) return
    const { status } = this.#search
    // What the service has not answered yet, or could not be asked, is answered here.
    if (status === TaskStatus.PENDING || status === TaskStatus.ERROR) void this.#search.run()
  }

  #typed(event: Event): void {
    this._text = (event.target as HTMLInputElement).value
    this._query = this._text
    this._active = -1
    this._open = true
  }

  #narrow(narrowing: Narrowing): void {
    // The button that took it all back goes with it.
    if (Object.keys(narrowing).length === 0 && this.shadowRoot?.activeElement?.matches("button")) {
      this.renderRoot.querySelector<HTMLElement>(".narrowing summary")?.focus()
    }
    this._narrowing = narrowing
    this._text = this._query
    this._active = -1
    this._open = true
  }

  #pick(hit: ProcedureHit): void {
    this._text = hit.name
    this._open = false
    this._active = -1
    this.procedure = hit.code
    this.#announce(hit.code, hit.name)
  }

  /** Tells the page once: at the pick, or when a procedure that the page set has come. */
  #announce(code: string, name: string): void {
    if (this.#announced === code) return
    this.#announced = code
    this.dispatchEvent(new ProcedureSelectedEvent(code, name))
  }

  #clear(): void {
    this._text = ""
    this._query = ""
    this._open = false
    this._active = -1
    this.renderRoot.querySelector<HTMLInputElement>("#query")?.focus()
  }

  #key(event: KeyboardEvent): void {
    const hits = this.#hits
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (hits.length === 0) return
      event.preventDefault()
      const step = event.key === "ArrowDown" ? 1 : -1
      const from = this._open ? this._active : -1
      this._open = true
      this._active =
        from < 0 && step < 0 ? hits.length - 1 : (from + step + hits.length) % hits.length
    } else if (event.key === "Enter") {
      const hit = hits[this._active] ?? (hits.length === 1 ? hits[0] : undefined)
      if (!this._open || hit === undefined) return
      event.preventDefault()
      this.#pick(hit)
    } else if (event.key === "Escape") {
      if (this._open) this._open = false
      else this.#clear()
    }
  }

  protected override updated(): void {
    this.renderRoot.querySelector(`#result-${this._active}`)?.scrollIntoView({ block: "nearest" })
  }

  override render(): TemplateResult {
    const language = this.#language.current
    return html`
      <div class="stack" lang=${language}>
        ${this.#renderSearch()}
        <p class="visually-hidden" role="status">
          ${
            this.#details.status === TaskStatus.COMPLETE && this.#details.value
              ? spokenSummary(this.#details.value, language)
              : ""
          }
        </p>
        ${this.#details.render({
          pending: () => waiting(language),
          error: (failure) => failed(failure, language, () => void this.#details.run()),
          complete: (details) => {
            const { code } = details.procedure
            return detailsView(details, language, {
              lodge: linkWithProcedure(this.lodgeHref, code),
              office: linkWithProcedure(this.officeHref, code)
            })
          }
        })}
      </div>
    `
  }

  #renderSearch(): TemplateResult {
    const words = this.#language.of(messages)
    const hits = this.#hits
    const open = this._open && hits.length > 0
    return html`
      <div
        class="field"
        part="field"
        @focusout=${({ currentTarget, relatedTarget }: FocusEvent) => {
          if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this._open = false
        }}
        @keydown=${({ key }: KeyboardEvent) => {
          if (key === "Escape") this._open = false
        }}
      >
        <label for="query">${words.label}</label>
        <p class="muted small" id="query-hint">${words.hint}</p>
        <div class="combobox">
          <input
            id="query"
            part="input"
            type="text"
            role="combobox"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            aria-autocomplete="list"
            aria-controls="results"
            aria-expanded=${open}
            aria-activedescendant=${open && this._active >= 0 ? `result-${this._active}` : nothing}
            aria-describedby="query-hint"
            .value=${live(this._text)}
            @input=${this.#typed}
            @keydown=${this.#key}
            @focus=${this.#prepare}
          />
          ${
            this._text === ""
              ? nothing
              : html`<button type="button" class="clear" aria-label=${words.clear} @click=${this.#clear}>
                  <span aria-hidden="true">×</span>
                </button>`
          }
          ${narrowingView({
            narrowing: this._narrowing,
            facets: this.#search.value?.facets,
            language: this.#language.current,
            choose: (narrowing) => this.#narrow(narrowing),
            isOpen: this._choosing,
            toggled: (isOpen) => {
              this._choosing = isOpen
              if (isOpen) void this.#prepare()
            }
          })}
          ${resultList(hits, open, this._active, this.#language.current, (hit) => this.#pick(hit))}
        </div>
        ${this.#renderSearchState()}
      </div>
    `
  }

  #renderSearchState(): TemplateResult {
    const { status, value, error } = this.#search
    const isAsked = this.#isAsked
    return searchStateView({
      language: this.#language.current,
      query: this._query.trim(),
      isNarrowed: this.#isNarrowed,
      isShown: isAsked && this._text === this._query,
      isPending: status === TaskStatus.PENDING,
      failure: status === TaskStatus.ERROR && (isAsked || this._choosing) ? error : null,
      found: value,
      retry: () => void this.#search.run()
    })
  }
}
