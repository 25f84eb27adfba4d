import { initialState, Task, TaskStatus } from "@lit/task"
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit"
import { LanguageController } from "../language/Language.ts"
import { copyText } from "../page/copyText.ts"
import { DossierLodgedEvent } from "../page/events.ts"
import { LeaveGuard } from "../page/LeaveGuard.ts"
import { procedureOfPage } from "../page/links.ts"
import { PageListener } from "../page/PageListener.ts"
import { waysToLodge } from "../procedure-finder/details.ts"
import { ServiceClient } from "../service/ServiceClient.ts"
import { ServiceFailure } from "../service/ServiceFailure.ts"
import type { ProcedureView } from "../service/wire.ts"
import { errorSummary, type FormError, focusSummary } from "../ui/field.ts"
import { failed, waiting } from "../ui/states.ts"
import { shared as sharedStyles } from "../ui/styles.ts"
import { check, type Draft, emptyDraft, errorsOf, hasTyped, toRequest } from "./Draft.ts"
import { type FormView, papersPart, personPart, placePart } from "./formParts.ts"
import { lodgedNotice } from "./lodgedNotice.ts"
import { messages } from "./messages.ts"
import { dueNotice, lostNotice, noProcedureNotice } from "./notices.ts"
import { type Outcome, Submission } from "./Submission.ts"
import { styles } from "./styles.ts"

/**
 * Lodges a dossier and gives its code and look-up key.
 *
 * What is typed stays in memory: it survives errors, a lost line, a change of language and of the
 * procedure, but not a reload, since computers are shared and it is a person's data. The browser
 * asks before the page is left. A dossier is sent under one request id until an answer has come,
 * so a double click or a lost answer never lodges twice.
 *
 * @tag motcua-dossier-form
 * @attr {string} service - Address of the service; the page's own by default.
 * @attr {string} procedure - Code of the procedure. Without it, the one picked on the page, or the
 *   one that the page's address names (`?procedure=`).
 * @attr {string} district - Code of the district whose communes come first in the list.
 * @attr {string} find-href - Where "find a procedure" leads while there is none.
 * @attr {string} follow-href - Where "follow the dossier" leads once lodged.
 * @attr {boolean} lodged - Set by the widget while the code and the key are shown, for print styles.
 * @attr {string} lang - `vi` or `en`; else that of the closest `[lang]`, else Vietnamese.
 * @fires {DossierLodgedEvent} motcua-dossier-lodged - A dossier was lodged; `detail` has its code
 *   and its key.
 * @csspart field - A control with its label, hint and error.
 * @csspart input - A control.
 * @csspart error-summary - The list of what is to be corrected.
 * @csspart submit - The button that lodges.
 * @csspart lodged - What is shown once lodged.
 * @csspart code - The dossier's code in it.
 * @csspart key - The look-up key in it.
 * @csspart failure - What went wrong.
 * @csspart retry - The button to try again.
 * @cssprop --motcua-color-primary - and the other properties of every widget, see the README.
 */
export class DossierForm extends LitElement {
  static override styles = [sharedStyles, styles]
  static override properties: PropertyDeclarations = {
    service: {},
    procedure: {},
    district: {},
    findHref: { attribute: "find-href" },
    followHref: { attribute: "follow-href" },
    lodged: { type: Boolean, reflect: true },
    _selected: { state: true },
    _draft: { state: true },
    _errors: { state: true },
    _copied: { state: true }
  }

  declare service: string
  declare procedure: string | null
  declare district: string | null
  declare findHref: string | null
  declare followHref: string | null
  declare lodged: boolean
  declare _selected: string | null
  declare _draft: Draft
  declare _errors: ReadonlyArray<FormError>
  declare _copied: "copied" | "selected" | null

  #submission = new Submission()
  #lodgedName = ""
  /** Whether the key, which is shown this once, was copied or printed. */
  #isTaken = false
  readonly #language = new LanguageController(this)

  readonly #procedure = new Task(this, {
    args: () => [this.service, this.procedure ?? this._selected] as const,
    task: ([service, code], { signal }) =>
      code ? new ServiceClient(service).procedure(code, signal) : initialState,
    onComplete: (procedure) => this.#fit(procedure)
  })

  readonly #communes = new Task(this, {
    args: () => [this.service] as const,
    task: async ([service], { signal }) => (await new ServiceClient(service).communes(signal)).items
  })

  readonly #offices = new Task(this, {
    args: () => [this.service, this.#code, this._draft.commune] as const,
    task: async ([service, code, commune], { signal }) =>
      code === null || commune === ""
        ? initialState
        : (await new ServiceClient(service).routes(code, commune, signal)).receivedBy,
    onComplete: (offices) => {
      const isKnown = offices.some(({ id }) => id === this._draft.office)
      if (!isKnown) this.#change({ office: offices[0]?.id ?? "" })
    }
  })

  readonly #due = new Task(this, {
    args: () => [this.service, this.#code, this._draft.channel] as const,
    task: ([service, code, channel], { signal }) =>
      code === null || channel === ""
        ? initialState
        : new ServiceClient(service).deadline(code, channel, signal)
  })

  readonly #lodge = new Task(this, {
    autoRun: false,
    task: (_args, { signal }): Promise<Outcome> => {
      const request = toRequest(this._draft, this.#code ?? "", this.#submission.requestId)
      return this.#submission.send(new ServiceClient(this.service), request, signal)
    },
    onComplete: (outcome) => void this.#arrived(outcome),
    onError: (failure) => this.#refused(failure)
  })

  constructor() {
    super()
    this.service = ""
    this.procedure = null
    this.district = null
    this.findHref = null
    this.followHref = null
    this.lodged = false
    this._selected = procedureOfPage()
    this._draft = emptyDraft
    this._errors = []
    this._copied = null
    new LeaveGuard(this, () => (this.lodged ? !this.#isTaken : hasTyped(this._draft)))
    new PageListener(this, "motcua-procedure-selected", ({ detail }) => {
      this._selected = detail.code
    })
    new PageListener(this, "motcua-commune-selected", ({ detail }) => {
      if (detail.communeCode !== this._draft.commune) {
        this.#change({ commune: detail.communeCode, office: "" })
      }
    })
    new PageListener(this, "motcua-office-selected", ({ detail }) => {
      this.#change({ commune: detail.communeCode, office: detail.officeId })
    })
  }

  get #code(): string | null {
    return this.#procedure.value?.code ?? null
  }

  /** What was typed stays; only what the new procedure does not know is dropped. */
  #fit(procedure: ProcedureView): void {
    const channels = waysToLodge(procedure)
    const { channel, papers } = this._draft
    const usual =
      procedure.channels.length > 0 && channels.includes("online") ? "online" : channels[0]
    const known = new Set(procedure.documents?.map(({ text }) => text))
    this.#change({
      channel: channel !== "" && channels.includes(channel) ? channel : (usual ?? ""),
      papers: papers.filter((paper) => known.has(paper))
    })
  }

  #change(change: Partial<Draft>): void {
    this._draft = { ...this._draft, ...change }
    this._errors = this._errors.filter(({ id }) => !(id in change))
  }

  #submit(event: Event): void {
    event.preventDefault()
    if (this.#lodge.status === TaskStatus.PENDING) return
    this._errors = check(this._draft)
    if (this._errors.length > 0) void focusSummary(this)
    else void this.#lodge.run()
  }

  #refused(failure: unknown): void {
    if (!(failure instanceof ServiceFailure)) return
    this._errors = errorsOf(failure.problem?.fields ?? [])
    if (this._errors.length > 0) void focusSummary(this)
  }

  async #arrived({ lodged }: Outcome): Promise<void> {
    this.#lodgedName = this.#procedure.value?.name ?? ""
    this.lodged = true
    this.#isTaken = false
    this._draft = { ...emptyDraft, channel: this._draft.channel }
    this.#submission = new Submission()
    this.dispatchEvent(new DossierLodgedEvent(lodged.code, lodged.lookupKey))
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>("#lodged")?.focus()
  }

  async #copy(id: string): Promise<void> {
    const element = this.renderRoot.querySelector<HTMLElement>(`#${id}`)
    this._copied = null
    if (element === null) return
    this._copied = await copyText(element)
    if (id === "key") this.#isTaken = true
  }

  override render(): TemplateResult {
    const language = this.#language.current
    const outcome = this.#lodge.value
    if (this.lodged && outcome !== undefined) {
      return html`<div lang=${language}>
        ${lodgedNotice(outcome.lodged, this.#lodgedName, language, {
          fromEarlier: outcome.fromEarlier,
          copied: this._copied,
          copy: (id) => void this.#copy(id),
          print: () => {
            this.#isTaken = true
            print()
          },
          another: () => {
            this.lodged = false
            this._copied = null
          },
          followHref: this.followHref
        })}
      </div>`
    }
    return html`<div class="stack" lang=${language}>
      ${this.#procedure.render({
        initial: () => noProcedureNotice(this.findHref, language),
        pending: () => waiting(language),
        error: (failure) => failed(failure, language, () => void this.#procedure.run()),
        complete: (procedure) => this.#renderForm(procedure)
      })}
    </div>`
  }

  #renderForm(procedure: ProcedureView): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    const view: FormView = {
      draft: this._draft,
      errors: this._errors,
      language,
      change: (change) => this.#change(change)
    }
    const isSending = this.#lodge.status === TaskStatus.PENDING
    return html`
      ${errorSummary(this._errors, language, this.renderRoot)}
      <form novalidate @submit=${this.#submit}>
        <div id="procedure" tabindex="-1">
          <p class="label">${words.procedure}</p>
          <p class="text">
            <span lang="vi">${procedure.name}</span> <span class="muted small">(${procedure.code})</span>
          </p>
        </div>
        ${this.#communes.render({
          pending: () => waiting(language),
          error: (failure) => failed(failure, language, () => void this.#communes.run()),
          complete: (communes) =>
            placePart(view, {
              procedure,
              communes,
              firstDistrict: this.district,
              offices: this.#offices.value ?? null,
              due: html`${this.#offices.render({
                error: (failure) => failed(failure, language, () => void this.#offices.run())
              })}
              ${this.#due.render({
                complete: ({ due }) => dueNotice(due, language),
                error: () => dueNotice(null, language)
              })}`
            })
        })}
        ${personPart(view)} ${papersPart(view, procedure)}
        <p class="notice small">${words.privacy}</p>
        ${
          this.#lodge.status === TaskStatus.ERROR && this._errors.length === 0
            ? lostNotice(this.#lodge.error, language)
            : nothing
        }
        <div class="row">
          <button type="submit" class="primary" part="submit" aria-disabled=${isSending}>
            ${isSending ? words.submitting : words.submit}
          </button>
          <span role="status" class="visually-hidden">${isSending ? words.submitting : ""}</span>
        </div>
      </form>
    `
  }
}
