import { html, nothing, type TemplateResult } from "lit"
import { number } from "../language/format.ts"
import { fill, type Language } from "../language/Language.ts"
import type { Hours, OfficeKind } from "../service/wire.ts"
import { hoursText } from "./hours.ts"
import { messages } from "./messages.ts"

/** An office as the finder shows it; the way there is known only for a procedure's offices. */
export interface ShownOffice {
  readonly id: string
  readonly kind: OfficeKind
  readonly name: string
  readonly address: string | null
  readonly km?: number
  readonly minutes?: number
  readonly hours?: Hours
}

const way = (office: ShownOffice, language: Language): string | null => {
  const { km, minutes } = office
  if (km === undefined || minutes === undefined) return null
  const words = messages[language]
  if (km < 0.1) return words.near
  return fill(words.distance, {
    km: number(Math.round(km * 10) / 10, language),
    minutes: Math.max(1, Math.round(minutes))
  })
}

/** One office, with a button that picks it. */
export const officeCard = (
  office: ShownOffice,
  language: Language,
  picked: boolean,
  pick: () => void
): TemplateResult => {
  const words = messages[language]
  const distance = way(office, language)
  return html`
    <li class="office box" part="office" ?data-picked=${picked}>
      <span class="kind">${words[`kind_${office.kind}`]}</span>
      <h3 lang="vi">${office.name}</h3>
      ${
        office.address === null
          ? html`<p class="muted small">${words.addressUnknown}</p>`
          : html`<p lang="vi">${office.address}</p>`
      }
      ${distance === null ? nothing : html`<p>${distance}</p>`}
      ${
        office.hours === undefined
          ? nothing
          : html`<p class="small">
              ${words.hours}: ${hoursText(office.hours, language).join("; ")}
              ${
                office.hours.assumed
                  ? html`<span class="muted">${words.hoursAssumed}</span>`
                  : nothing
              }
            </p>`
      }
      <button
        type="button"
        part="pick"
        aria-pressed=${picked}
        aria-label="${picked ? words.picked : words.pick}: ${office.name}"
        @click=${pick}
      >
        ${picked ? html`<span aria-hidden="true">✓</span> ${words.picked}` : words.pick}
      </button>
    </li>
  `
}
