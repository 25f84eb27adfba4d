/**
 * Where the officer's token is kept: in this tab, until it is closed. Never in local storage, a
 * cookie or an address.
 *
 * @module
 */
const NAME = "motcua-officer-token"

/** The token kept in this tab, or `""`. A browser that forbids storage keeps none. */
export const keptToken = (): string => {
  try {
    return sessionStorage.getItem(NAME) ?? ""
  } catch {
    return ""
  }
}

/** Keeps the token for this tab. */
export const keepToken = (token: string): void => {
  try {
    sessionStorage.setItem(NAME, token)
  } catch {
    // The officer types it again after a reload.
  }
}

/** Forgets it, as the officer signs out. */
export const forgetToken = (): void => {
  try {
    sessionStorage.removeItem(NAME)
  } catch {
    // Nothing was kept.
  }
}
