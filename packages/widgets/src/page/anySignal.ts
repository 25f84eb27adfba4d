/**
 * Aborts when any of them does. `AbortSignal.any` is missing on telephones that get no newer
 * Safari than 16.
 */
export const anySignal = (...signals: ReadonlyArray<AbortSignal>): AbortSignal => {
  const controller = new AbortController()
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason)
    else {
      signal.addEventListener("abort", () => controller.abort(signal.reason), {
        signal: controller.signal
      })
    }
  }
  return controller.signal
}
