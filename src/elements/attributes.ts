import type { LitElement, PropertyDeclarations } from 'lit';
import { authorsMarkup } from '../embeds/authors-markup.ts';
import type { Reference } from '../providers/provider.ts';

/** The values of attributes, by name, as the author wrote them. */
export type Values = Record<string, string | undefined>;

/**
 * Returns Lit's declarations for options of a provider. They reflect: checked values are written back to the
 * attributes.
 */
export const reflected = (...options: readonly string[]): PropertyDeclarations =>
  Object.fromEntries(options.map(option => [option, { reflect: true }]));

const isDeclared = (element: Element, name: string): boolean =>
  (element.constructor as typeof LitElement).elementProperties.has(name);

/**
 * Returns the values of some attributes, else of the vendor's embed code; `undefined` for a missing one. Reads the property
 * only if the element's class declares it: for an option such as `remove` the property would be a method of the DOM.
 */
export const declared = (element: Element, names: readonly string[]): Values => {
  // The data attributes of a frame belong to the page.
  const vendor = authorsMarkup(element, 'blockquote,script');
  return Object.fromEntries(
    names.map(name => [
      name,
      (isDeclared(element, name) ? (element as unknown as Values)[name] : element.getAttribute(name)) ??
        vendor?.getAttribute(`data-${name}`) ??
        undefined,
    ]),
  );
};

/** True if an element's attributes differ from these values. */
export function isChanged(element: Element, values: Values): boolean {
  const now = declared(element, Object.keys(values));
  return Object.entries(values).some(([name, value]) => value !== now[name]);
}

/**
 * Writes the checked values of a work back to the element, and returns the values that `declared` then reads. Does not
 * touch attributes with a meaning in HTML, such as `hidden`.
 */
export function writeBack(element: Element, names: readonly string[], reference: Reference): Values {
  write(element, { ...Object.fromEntries(names.map(name => [name, reference[name]])), src: reference.id });
  return declared(element, names);
}

function write(element: Element, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    const properties = element as unknown as Values;
    // Lit keeps each value that is set, also if it is the one before: of many embeds that takes much memory.
    if (isDeclared(element, name)) {
      if (properties[name] !== value) properties[name] = value;
    } else if (name in HTMLElement.prototype) continue;
    else if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
