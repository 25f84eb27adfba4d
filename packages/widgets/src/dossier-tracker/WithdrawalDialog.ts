import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit"
import type { Language } from "../language/Language.ts"
import type { DossierView } from "../service/wire.ts"
import { type FormError, textArea } from "../ui/field.ts"
import { required } from "../ui/messages.ts"
import { failed } from "../ui/states.ts"
import type { FollowController } from "./FollowController.ts"
import { messages } from "./messages.ts"

/** Asks the applicant twice before a dossier is withdrawn (rule H11), and keeps what was typed. */
export class WithdrawalDialog {
  #reason = ""
  #errors: ReadonlyArray<FormError> = []
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode }
  readonly #follow: FollowController

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    follow: FollowController
  ) {
    this.#host = host
    this.#follow = follow
  }

  /** Forgets what was typed, as another dossier is looked at. */
  clear(): void {
    this.#reason = ""
    this.#errors = []
    this.#follow.withdrawal.forget()
  }

  #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector("dialog")
  }

  #fail(text: FormError["text"]): void {
    const label = { vi: messages.vi.withdrawReason, en: messages.en.withdrawReason }
    this.#errors = [{ id: "withdraw-reason", label, text }]
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>("#withdraw-reason")?.focus()
    )
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault()
    this.#errors = []
    const reason = this.#reason.trim()
    if (reason === "") return this.#fail(required)
    if (await this.#follow.withdraw(reason)) {
      this.#element()?.close()
      this.clear()
      return
    }
    const problem = this.#follow.withdrawal.notTaken?.problem?.fields.find(
      ({ path }) => path === "reason"
    )
    if (problem !== undefined) this.#fail(problem)
  }

  /** The button and its dialog; nothing where the dossier cannot be withdrawn. */
  render(view: DossierView, language: Language): TemplateResult | typeof nothing {
    if (!view.allowed.includes("RequestWithdrawal")) return nothing
    const words = messages[language]
    const { isSending, notTaken } = this.#follow.withdrawal
    return html`
      <button type="button" class="plain" part="withdraw" @click=${() => this.#element()?.showModal()}>
        ${words.withdraw}
      </button>
      <dialog aria-labelledby="withdraw-title" part="withdrawal-dialog">
        <form class="stack" novalidate @submit=${(event: Event) => void this.#submit(event)}>
          <h4 id="withdraw-title">${words.withdraw} <span class="text">${view.code}</span></h4>
          <p>${words.withdrawWarning}</p>
          ${textArea({
            id: "withdraw-reason",
            label: words.withdrawReason,
            hint: words.withdrawReasonHint,
            errors: this.#errors,
            language,
            value: this.#reason,
            input: (value) => {
              this.#reason = value
              this.#host.requestUpdate()
            }
          })}
          ${notTaken !== null && this.#errors.length === 0 ? failed(notTaken, language, null) : nothing}
          <div class="row">
            <button type="submit" class="danger" aria-disabled=${isSending}>
              ${isSending ? words.sending : words.withdrawConfirm}
            </button>
            <button type="button" class="plain" @click=${() => this.#element()?.close()}>
              ${words.withdrawCancel}
            </button>
          </div>
        </form>
      </dialog>
    `
  }
}
