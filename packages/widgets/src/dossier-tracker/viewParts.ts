/**
 * A dossier as its applicant sees it.
 *
 * @module
 */
import { html, nothing, type TemplateResult } from "lit"
import { fee, moment } from "../language/format.ts"
import { fill, type Language } from "../language/Language.ts"
import type { DossierView, Status } from "../service/wire.ts"
import { messages } from "./messages.ts"

const steps = ["submitted", "accepted", "inProgress", "decided", "returned"] as const

// Where a dossier stands among the five steps when its status is not one of them.
const stepOf: Readonly<Record<Status, number>> = {
  draft: -1,
  submitted: 0,
  refused: 0,
  accepted: 1,
  inProgress: 2,
  awaitingSupplement: 2,
  awaitingPayment: 2,
  withdrawalRequested: 2,
  stopped: 2,
  decided: 3,
  returned: 4
}

/** The five steps, told by words to those who do not see the colours. */
export const stepsView = (dossier: DossierView, language: Language): TemplateResult => {
  const words = messages[language]
  // What turns a dossier aside may come before it was accepted.
  const at = dossier.receipt === null ? Math.min(0, stepOf[dossier.status]) : stepOf[dossier.status]
  const isOver = dossier.status === "returned"
  return html`
    <ol class="steps" part="steps" aria-label=${words.steps}>
      ${steps.map((step, index) => {
        const state = index < at || isOver ? "done" : index === at ? "now" : "to-come"
        return html`<li data-step=${state} aria-current=${state === "now" ? "step" : nothing}>
          ${words[`step_${step}`]}
          ${
            state === "to-come"
              ? nothing
              : html`<span class="visually-hidden">(${words[state]})</span>`
          }
        </li>`
      })}
    </ol>
  `
}

const reasonOf = (reason: string | null, language: Language): TemplateResult | typeof nothing =>
  reason === null || reason === ""
    ? nothing
    : html`<p class="lines">${messages[language].reason}: <span lang="vi">${reason}</span></p>`

const receiptView = (dossier: DossierView, language: Language): TemplateResult | typeof nothing => {
  const words = messages[language]
  const { receipt, dueAt, apology } = dossier
  if (receipt === null) return nothing
  const isOpen = dossier.decision === null && dossier.stopped === null
  return html`<div class="notice success" part="receipt">
    <h4>${receipt.issued ? words.receipt : words.noReceipt}</h4>
    <p>${words.due}: <span class="due">${moment(dueAt ?? receipt.dueAt, language)}</span></p>
    ${
      dueAt !== null && dueAt !== receipt.dueAt
        ? html`<p>${words.dueBefore}: ${moment(receipt.dueAt, language)}</p>`
        : nothing
    }
    <p>${words.receivedAt}: ${moment(receipt.receivedAt, language)}</p>
    ${isOpen && receipt.provisional ? html`<p>${words.provisional}</p>` : nothing}
    ${
      !isOpen || receipt.provisionalBecause.length === 0
        ? nothing
        : html`<ul>
            ${receipt.provisionalBecause.map((why) => html`<li>${why[language]}</li>`)}
          </ul>`
    }
    ${
      apology === null
        ? nothing
        : html`<p>
              ${fill(words.apology, { at: moment(apology.at, language), due: moment(apology.newDueAt, language) })}
            </p>
            ${reasonOf(apology.reason, language)}`
    }
  </div>`
}

/** Receipt, payment, refusal, decision and return, where there are any. */
export const outcomeView = (dossier: DossierView, language: Language): TemplateResult => {
  const words = messages[language]
  const { refusal, decision, returned, payment, status, stopped } = dossier
  return html`
    ${
      payment === null
        ? nothing
        : html`<div class="notice warning" part="payment">
            <h4>${words.payment}: ${fee(payment.amountVnd, language)}</h4>
            ${reasonOf(payment.reason, language)}
          </div>`
    }
    ${receiptView(dossier, language)}
    ${
      refusal === null
        ? nothing
        : html`<div class="notice danger" part="refusal">
            <h4>${words.refusal}</h4>
            ${reasonOf(refusal.reason, language)}
          </div>`
    }
    ${
      status === "withdrawalRequested"
        ? html`<p class="notice" part="withdrawal">${words.withdrawn}</p>`
        : nothing
    }
    ${
      stopped === null
        ? nothing
        : html`<div class="notice" part="stopped"><h4>${words[`stopped_${stopped.because}`]}</h4></div>`
    }
    ${
      decision === null
        ? nothing
        : html`<div
            class="notice ${decision.outcome === "granted" ? "success" : "danger"}"
            part="decision"
          >
            <h4>${words[`decision_${decision.outcome}`]}</h4>
            ${reasonOf(decision.reason, language)}
            ${returned === null ? nothing : html`<p>${words.returned}: ${moment(returned.at, language)}</p>`}
          </div>`
    }
  `
}

/** What happened so far, the latest first. */
export const timelineView = (dossier: DossierView, language: Language): TemplateResult => html`
  <section class="stack" aria-labelledby="timeline">
    <h4 id="timeline">${messages[language].timeline}</h4>
    <ol class="timeline" part="timeline">
      ${[...dossier.timeline].reverse().map(
        ({ at, text }) => html`<li>
            <span class="muted small">${moment(at, language)}</span><br />
            <span class="text">${text[language]}</span>
          </li>`
      )}
    </ol>
  </section>
`
