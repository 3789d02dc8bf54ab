import type { LitElement, PropertyDeclarations } from 'lit';
import type { Reference } from '../providers/provider.ts';

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
export const declared = (element: Element, names: readonly string[]): Values =>
  Object.fromEntries(
    names.map(name => [
      name,
      (isDeclared(element, name) ? (element as unknown as Values)[name] : element.getAttribute(name)) ??
        undefined,
    ]),
  );

/** True if an element says something else under the names of these values. */
export function isChanged(element: Element, values: Values): boolean {
  const now = declared(element, Object.keys(values));
  return Object.entries(values).some(([name, value]) => value !== now[name]);
}

/**
 * Writes the checked values of a work back to where `said` reads them, and returns what it reads from then on.
 * Attributes that mean something in HTML, as `hidden` does, stay.
 */
export function writeBack(element: Element, names: readonly string[], reference: Reference): Values {
  write(element, { ...Object.fromEntries(names.map(name => [name, reference[name]])), src: reference.id });
  return declared(element, names);
}

function write(element: Element, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    if (isDeclared(element, name)) (element as unknown as Values)[name] = value;
    else if (name in HTMLElement.prototype) continue;
    else if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
