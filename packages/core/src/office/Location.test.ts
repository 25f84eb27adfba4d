import { describe, expect, it } from "vitest"
import { inCountry } from "./Location.ts"

describe("inCountry", () => {
  it.each([
    ["A Pa Chải, the far west", 22.4, 102.15],
    ["Lũng Cú, the far north", 23.38, 105.32],
    ["Mũi Cà Mau, the far south", 8.57, 104.72],
    ["Mũi Đôi, the far east of the mainland", 12.65, 109.46],
    ["Điện Biên Phủ", 21.39, 103.02],
    ["Sông Mã", 21.05, 103.75],
    ["Sốp Cộp", 20.93, 103.6],
    ["Mường Lát", 20.53, 104.6],
    ["Kỳ Sơn, the west of Nghệ An", 19.4, 103.95],
    ["Cha Lo, the west of Quảng Bình", 17.68, 105.77],
    ["Lao Bảo", 16.62, 106.6],
    ["Bờ Y", 14.7, 107.4],
    ["Bù Gia Mập", 12.2, 107.15],
    ["Lộc Ninh", 11.85, 106.6],
    ["Xa Mát", 11.65, 105.9],
    ["Tịnh Biên", 10.6, 104.95],
    ["Hà Tiên", 10.38, 104.48],
    ["Phú Quốc", 10.22, 103.96],
    ["Thổ Chu", 9.3, 103.48],
    ["Côn Đảo", 8.68, 106.61],
    ["Bạch Long Vĩ", 20.13, 107.73],
    ["Hoàng Sa", 16.53, 111.61],
    ["Trường Sa", 8.645, 111.92]
  ])("has %s", (_name, lat, lon) => expect(inCountry({ lat, lon })).toBe(true))

  it.each([
    ["Phnôm Pênh", 11.55, 104.92],
    ["Viêng Chăn", 17.97, 102.6],
    ["Pakse", 15.12, 105.8],
    ["Savannakhet", 16.56, 104.76],
    ["Luông Pha Băng", 19.89, 102.13],
    ["Băng Cốc", 13.75, 100.5],
    ["nowhere", 0, 0],
    ["latitude and longitude swapped", 106.65, 10.98],
    ["no number", Number.NaN, 106.65]
  ])("has not %s", (_name, lat, lon) => expect(inCountry({ lat, lon })).toBe(false))
})
