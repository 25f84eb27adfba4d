/** The one algorithm that a receipt may be signed with: Ed25519. */
export const ALGORITHM = "EdDSA"

/** What the signed thing is, so that nothing else signed by the same key passes for a receipt. */
export const TYPE = "mcr"
