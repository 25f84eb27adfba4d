import { ServiceClient } from "../service/ServiceClient.ts"
import { ServiceFailure } from "../service/ServiceFailure.ts"
import { channelsOf, type Details } from "./details.ts"

/** A procedure with the return date of each channel, or why there is none. */
export const loadDetails = async (
  service: string,
  code: string,
  signal: AbortSignal
): Promise<Details> => {
  const client = new ServiceClient(service)
  const procedure = await client.procedure(code, signal)
  // A limit that no date follows from is an answer, not a reason to show nothing.
  const due = await Promise.all(
    channelsOf(procedure).map(async (channel) => {
      const answer = await client
        .deadline(code, channel, signal)
        .catch((error: unknown) =>
          error instanceof ServiceFailure ? error : Promise.reject(error)
        )
      return [channel, answer] as const
    })
  )
  return { procedure, due: new Map(due) }
}
