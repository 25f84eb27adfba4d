import { html, type TemplateResult } from "lit"
import { live } from "lit/directives/live.js"
import { grouped } from "../page/grouped.ts"
import type { Commune } from "../service/wire.ts"
import { describedBy, errorOf, type Field, labelled } from "../ui/field.ts"

/** Communes in groups by district, one district first. A plain select: it works everywhere. */
export const communeSelect = (
  field: Field & {
    readonly communes: ReadonlyArray<Commune>
    readonly firstDistrict: string | null
    readonly value: string
    readonly placeholder: string
    readonly change: (code: string) => void
  }
): TemplateResult => {
  const groups = [...grouped(field.communes, ({ districtCode }) => districtCode)]
  const isFirst = (code: string | null): number => (code === field.firstDistrict ? 0 : 1)
  groups.sort(([a], [b]) => isFirst(a) - isFirst(b))
  return labelled(
    field,
    html`<select
      id=${field.id}
      part="input"
      .value=${live(field.value)}
      aria-invalid=${errorOf(field) === null ? "false" : "true"}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => field.change((event.target as HTMLSelectElement).value)}
    >
      <option value="">${field.placeholder}</option>
      ${groups.map(([, communes]) => {
        const options = communes.map(
          ({ code, name }) =>
            html`<option value=${code} ?selected=${code === field.value}>${name}</option>`
        )
        const district = communes[0]?.districtName ?? null
        // Since 2025-07-01 communes belong to no district.
        return district === null ? options : html`<optgroup label=${district}>${options}</optgroup>`
      })}
    </select>`
  )
}
