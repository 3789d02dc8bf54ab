import type { LitElement, PropertyDeclarations } from 'lit';

/** Attributes as an author wrote them. */
export type Values = Record<string, string | undefined>;

/** Declares the attributes of one element that its provider reads; they are written back as they were understood. */
export const reflected = (options: object): PropertyDeclarations =>
  Object.fromEntries(Object.keys(options).map(option => [option, { reflect: true }]));

const isDeclared = (element: Element, name: string): boolean =>
  (element.constructor as typeof LitElement).elementProperties.has(name);

/**
 * Returns what is said under some names; one that was taken away counts as never said. Only a property that the
 * element's class declares is asked: an option of any other name, such as `remove`, is an attribute and nothing else.
 */
export const said = (element: Element, names: readonly string[]): Values =>
  Object.fromEntries(
    names.map(name => [
      name,
      (isDeclared(element, name) ? (element as unknown as Values)[name] : element.getAttribute(name)) ??
        undefined,
    ]),
  );

/** Writes values back to where `said` reads them. Attributes that mean something in HTML, as `hidden` does, stay. */
export function write(element: Element, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    if (isDeclared(element, name)) (element as unknown as Values)[name] = value;
    else if (name in HTMLElement.prototype) continue;
    else if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
