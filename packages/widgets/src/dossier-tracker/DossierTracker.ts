import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit"
import { moment } from "../language/format.ts"
import { type Bilingual, fill, LanguageController } from "../language/Language.ts"
import { DossierChangedEvent } from "../page/events.ts"
import { PageListener } from "../page/PageListener.ts"
import type { DossierView } from "../service/wire.ts"
import { errorSummary, type FormError, focusSummary, textField } from "../ui/field.ts"
import { required } from "../ui/messages.ts"
import { failed, waiting } from "../ui/states.ts"
import { shared as sharedStyles } from "../ui/styles.ts"
import { FollowController } from "./FollowController.ts"
import { messages } from "./messages.ts"
import { revisionOffer } from "./revisionOffer.ts"
import { styles } from "./styles.ts"
import { supplementForm } from "./supplementForm.ts"
import { outcomeView, stepsView, timelineView } from "./viewParts.ts"
import { WithdrawalDialog } from "./WithdrawalDialog.ts"

/**
 * Follows a dossier live with its code and look-up key: status, receipt with the return date, what
 * happened, a form for supplements when they are asked for, and a way to withdraw. A broken line is opened again by
 * itself, from the last change seen. The key is kept in memory only and never put in an address.
 *
 * @tag motcua-dossier-tracker
 * @attr {string} service - Address of the service; the page's own by default.
 * @attr {string} code - Dossier code to begin with. The key is always typed in, or comes from a
 *   dossier lodged on the same page, which the tracker follows at once.
 * @attr {string} lang - `vi` or `en`; else that of the closest `[lang]`, else Vietnamese.
 * @fires {DossierChangedEvent} motcua-dossier-changed - The dossier has changed since it was first
 *   shown.
 * @csspart field - A control with its label, hint and error.
 * @csspart input - A control.
 * @csspart follow - The button that begins to follow.
 * @csspart line - Whether the line is live.
 * @csspart status - The status in words.
 * @csspart steps - The steps of a dossier.
 * @csspart receipt - The receipt with the return date.
 * @csspart supplement - What is asked for, with the form for it.
 * @csspart offer - New rules that the applicant may choose, with the button that says yes.
 * @csspart payment - What is to be paid.
 * @csspart withdraw - The button that opens the dialog to withdraw the dossier (H11).
 * @csspart withdrawal-dialog - That dialog.
 * @csspart withdrawal - That the wish to withdraw is recorded.
 * @csspart stopped - Why the dossier was stopped.
 * @csspart refusal - Why the dossier was not accepted.
 * @csspart decision - The decision.
 * @csspart timeline - What happened.
 * @csspart failure - What went wrong.
 * @csspart retry - The button to try again.
 * @cssprop --motcua-color-primary - and the other properties of every widget, see the README.
 */
export class DossierTracker extends LitElement {
  static override styles = [sharedStyles, styles]
  static override properties: PropertyDeclarations = {
    service: {},
    code: {},
    _key: { state: true },
    _errors: { state: true },
    _documents: { state: true },
    _news: { state: true }
  }

  declare service: string
  declare code: string
  declare _key: string
  declare _errors: ReadonlyArray<FormError>
  declare _documents: string
  declare _news: DossierView | null

  readonly #language = new LanguageController(this)
  readonly #follow = new FollowController(this, (view, isFirst) => {
    this._news = view
    if (!isFirst) this.dispatchEvent(new DossierChangedEvent(view.code, view.status, view.version))
  })

  readonly #withdrawal = new WithdrawalDialog(this, this.#follow)

  constructor() {
    super()
    this.service = ""
    this.code = ""
    this._key = ""
    this._errors = []
    this._documents = ""
    this._news = null
    new PageListener(this, "motcua-dossier-lodged", ({ detail }) => {
      this.code = detail.code
      this._key = detail.lookupKey
      this.#begin()
    })
  }

  get #documents(): ReadonlyArray<string> {
    return this._documents
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
  }

  #error(id: string, label: keyof (typeof messages)["vi"], text: Bilingual = required): FormError {
    return { id, label: { vi: messages.vi[label], en: messages.en[label] }, text }
  }

  #begin(): void {
    this._errors = []
    this._news = null
    this.#withdrawal.clear()
    this.#follow.follow({
      service: this.service,
      code: this.code.replace(/\s+/g, "").toUpperCase(),
      key: this._key
    })
  }

  #find(event: Event): void {
    event.preventDefault()
    this._errors = [
      ...(this.code.trim() === "" ? [this.#error("code", "code")] : []),
      ...(this._key.trim() === "" ? [this.#error("key", "key")] : [])
    ]
    if (this._errors.length > 0) void focusSummary(this)
    else this.#begin()
  }

  #other(): void {
    this.code = ""
    this._key = ""
    this._documents = ""
    this.#back()
  }

  // To where code and key are typed in, with what was typed.
  #back(): void {
    this.#follow.follow(null)
    this._news = null
    this.#withdrawal.clear()
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>("#code")?.focus()
    })
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault()
    if (this.#follow.asking.isSending) return
    this._errors =
      this.#documents.length === 0 ? [this.#error("documents", "supplementDocuments")] : []
    if (this._errors.length === 0 && (await this.#follow.handIn(this.#documents))) {
      this._documents = ""
      return
    }
    const problem = this.#follow.asking.notTaken?.problem?.fields.find(({ path }) =>
      path.startsWith("documents")
    )
    if (problem !== undefined) {
      this._errors = [this.#error("documents", "supplementDocuments", problem)]
    }
    if (this._errors.length > 0) await focusSummary(this)
  }

  override render(): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    const news = this._news
    const { view, failure, followed } = this.#follow
    return html`<div class="stack" lang=${language}>
      <p class="visually-hidden" role="status">
        ${news === null ? "" : fill(words.changed, { code: news.code, status: news.statusText[language] })}
      </p>
      ${errorSummary(this._errors, language, this.renderRoot)}
      ${followed === null || failure !== null ? this.#renderFind() : nothing}
      ${failure === null ? nothing : failed(failure, language, null)}
      ${
        view !== null && failure === null
          ? this.#renderView(view)
          : followed !== null && failure === null
            ? html`${waiting(language)} ${this.#renderLine()}
                <div>
                  <button type="button" class="plain" @click=${this.#back}>${words.back}</button>
                </div>`
            : nothing
      }
    </div>`
  }

  #renderFind(): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    const field = { errors: this._errors, language }
    return html`
      <form class="find" novalidate @submit=${this.#find}>
        ${textField({
          ...field,
          id: "code",
          label: words.code,
          hint: words.codeHint,
          value: this.code,
          input: (value) => {
            this.code = value
          }
        })}
        ${textField({
          ...field,
          id: "key",
          label: words.key,
          hint: words.keyHint,
          value: this._key,
          input: (value) => {
            this._key = value
          }
        })}
        <button type="submit" class="primary" part="follow">${words.follow}</button>
      </form>
    `
  }

  #renderLine(view: DossierView | null = null): TemplateResult {
    const words = this.#language.of(messages)
    const { line } = this.#follow
    const isOver =
      view?.status === "returned" || view?.status === "refused" || view?.status === "stopped"
    return html`<p class="line muted small no-print" part="line" data-line=${line} role="status">
      ${isOver ? words.ended : view === null && line === "reconnecting" ? words.unreached : words[line]}
    </p>`
  }

  #renderView(view: DossierView): TemplateResult {
    const language = this.#language.current
    const words = this.#language.of(messages)
    const { asking } = this.#follow
    return html`
      <section class="stack" aria-labelledby="dossier">
        <h3 id="dossier">${words.code} <span class="text">${view.code}</span></h3>
        <p>
          ${words.status}: <span class="status" part="status">${view.statusText[language]}</span>
        </p>
        ${this.#renderLine(view)} ${stepsView(view, language)}
        ${asking.notTaken !== null && this._errors.length === 0 ? failed(asking.notTaken, language, null) : nothing}
        ${supplementForm({
          dossier: view,
          language,
          documents: this._documents,
          errors: this._errors,
          asking,
          change: (documents) => {
            this._documents = documents
          },
          submit: (event) => void this.#send(event)
        })}
        ${revisionOffer(view, language, asking, (event) => {
          event.preventDefault()
          void this.#follow.agree(view)
        })}
        ${outcomeView(view, language)}
        <dl class="facts">
          <dt>${words.procedure}</dt>
          <dd lang="vi">${view.procedure.name}</dd>
          <dt>${words.office}</dt>
          <dd lang="vi">${view.office.name}</dd>
          <dt>${words.submittedAt}</dt>
          <dd>${moment(view.submittedAt, language)}</dd>
        </dl>
        ${timelineView(view, language)}
        <div class="row no-print">
          <button type="button" class="plain" @click=${this.#other}>${words.other}</button>
          ${this.#withdrawal.render(view, language)}
        </div>
      </section>
    `
  }
}
