import type { Office } from "@motcua/core"
import * as LocalDate from "@motcua/core/time/LocalDate"

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
  successor: office.successor
})
