import * as Flag from "effect/cli/Flag"
import * as GlobalFlag from "effect/cli/GlobalFlag"

/** `--language vi|en`: what the texts for people are in, where `--json` is not given. */
export const Language = GlobalFlag.Setting("language")({
  flag: Flag.Literals("language", ["vi", "en"]).pipe(
    Flag.withDescription("Ngôn ngữ của câu trả lời / Language of the answer"),
    Flag.withDefault("vi" as const)
  )
})
