// Property tests ask the same random questions in every run, so that a commit that is green stays
// green. MOTCUA_SEED asks others: `MOTCUA_SEED=$RANDOM npm test`; `npm run soak` always does.
import * as fc from "fast-check"

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env["MOTCUA_SEED"] ?? 20241202)
})
