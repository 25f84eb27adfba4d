/**
 * Registers an element under its name, unless the page has one there already: the script may be
 * on the page twice.
 */
export const define = (name: string, element: CustomElementConstructor): void => {
  if (customElements.get(name) === undefined) customElements.define(name, element)
}
