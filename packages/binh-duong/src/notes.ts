/**
 * Where the pack's data comes from, and what its readers must be told.
 *
 * @module
 */
import type { Bilingual, Province } from "@motcua/core"

/** Sources and licences; `data/README.md` says the same per file. */
export const sources: ReadonlyArray<Province.DataSource> = [
  {
    name: "dvhcvn/20250701",
    licence: "MIT",
    used: "codes and names of the 91 and of the 36 units, the mapping between them"
  },
  {
    name: "choisy/vietnam63",
    licence: "MIT",
    used: "centroids of the 91 communes (boundaries of 2008 to 2013)"
  },
  {
    name: "tranngocminhhieu/vietnamadminunits; sapnhap.bando.com.vn",
    licence: "MIT",
    used: "population and headquarters of the 36 units"
  },
  {
    name: "Who's On First, GeoNames",
    licence: "CC BY 4.0",
    used: "points of seven district towns"
  },
  {
    name: "Cơ sở dữ liệu quốc gia về thủ tục hành chính (dichvucong.gov.vn), 07/2026",
    licence: "official administrative facts",
    used: "2,006 procedures"
  }
]

/** To be shown wherever the data is shown. */
export const dataNotes: ReadonlyArray<Bilingual> = [
  {
    vi: "Thủ tục theo cơ sở dữ liệu quốc gia tháng 7/2026, không phải của năm 2024; năm 2026 không còn cấp huyện nên không có thủ tục cấp huyện.",
    en: "Procedures are those of the national database in July 2026, not of 2024; in 2026 there is no district level, and so there are no district procedures."
  },
  {
    vi: "Vị trí là tâm của xã, phường, thị trấn (hoặc điểm thị trấn huyện lỵ), không phải địa chỉ trụ sở; khoảng cách và thời gian là ước tính.",
    en: "Points are centroids of communes (or points of district towns), not addresses; distances and times are estimates."
  },
  {
    vi: "Danh sách 570 thủ tục phi địa giới của giai đoạn II là danh sách thay thế chọn theo quy tắc nêu trong dữ liệu, không phải danh sách đã công bố.",
    en: "The 570 procedures of phase II are a stand-in chosen by the rule stated in the data, not the published list."
  },
  {
    vi: "Chín điểm nhập vào chi nhánh được suy ra từ nơi đặt trụ sở cấp huyện; công bố không nêu tên.",
    en: "The nine merged points are inferred from the district seats; the announcement does not name them."
  },
  {
    vi: "Dân số 91 đơn vị là ước tính; dân số 36 đơn vị là số chính thức.",
    en: "Population of the 91 communes is estimated; of the 36 it is official."
  },
  {
    vi: "Văn bản thành phần hồ sơ có thể bị cắt ngắn trong nguồn; hãy xem toàn văn trên Cổng dịch vụ công quốc gia.",
    en: "Texts of required documents may be cut short in the source; see the national portal for the full text."
  }
]
