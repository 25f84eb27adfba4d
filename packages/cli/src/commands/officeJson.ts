import type { Office } from "@motcua/core"
import * as LocalDate from "@motcua/core/time/LocalDate"
import * as OpeningHours from "@motcua/core/time/OpeningHours"

/** An office as the command line writes it, dates as ISO text. */
export const officeJson = (office: Office.Office) => ({
  id: office.id,
  kind: office._tag,
  name: office.name,
  address: office.address,
  communeCode: office.communeCode,
  districtCode: office.districtCode,
  location: office.location,
  openFrom: LocalDate.format(office.openFrom),
  openTo: office.openTo === null ? null : LocalDate.format(office.openTo),
  successor: office.successor,
  ...(office._tag === "Centre" ? { establishment: office.establishment } : {}),
  ...(office._tag === "Branch" ? { standing: office.standing } : {}),
  // Left out where it keeps the hours of the province's calendar (T9).
  ...(office.hours === undefined ? {} : { hours: OpeningHours.format(office.hours) })
})
