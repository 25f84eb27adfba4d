import { figureText as figure } from "@motcua/core/words/figureText"
import type { Words } from "../Words.ts"

/** A text that is the same in both languages. */
export const same = (text: string): Words => ({ vi: text, en: text })

/** A date: 01/02/2025 in Vietnamese, 2025-02-01 in English. */
export const day = (iso: string): Words => ({
  vi: iso.split("-").reverse().join("/"),
  en: iso
})

/** A share of 0 to 1, in per cent with one decimal: what is not all is never told as 100. */
export const percent = (share: number): Words => {
  const shown = share >= 1 ? 100 : Math.min(99.9, Math.round(share * 1000) / 10)
  const text = shown.toFixed(1)
  return { vi: `${text.replace(".", ",")} %`, en: `${text} %` }
}

/** A time on the road, in whole minutes. */
export const minutes = (value: number): Words => {
  if (value < 1) return { vi: "dưới 1 phút", en: "under a minute" }
  const shown = figure(value)
  return {
    vi: `khoảng ${shown.vi} phút`,
    en: shown.en === "1" ? "about a minute" : `about ${shown.en} minutes`
  }
}

/**
 * The way to an office. Where the data has the office at the very point that stands for the
 * commune, a distance of 0 km would be the data's doing.
 */
export const way = (km: number, time: number): Words => {
  if (km === 0) return { vi: "ngay trong xã, phường", en: "in the commune itself" }
  const [distance, took] = [figure(km, 1), minutes(time)]
  const near = km < 0.05
  return {
    vi: `${near ? "dưới 0,1" : distance.vi} km, ${took.vi}`,
    en: `${near ? "under 0.1" : distance.en} km, ${took.en}`
  }
}
