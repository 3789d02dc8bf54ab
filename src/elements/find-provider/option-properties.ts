/** An element whose options are known only once its provider is found. */
export interface Optional extends HTMLElement {
  requestUpdate(): void;
}

const observer = new MutationObserver(records => {
  for (const { target } of records) (target as Optional).requestUpdate();
});

const observed = new WeakMap<Element, Set<string>>();

/**
 * Observes the attributes that are options of an element, and defines a property for each, unless the element has a
 * member of that name: `element.remove()` stays the DOM's method.
 */
export function defineOptionProperties(element: Optional, names: readonly string[]): void {
  const known = observed.get(element) ?? new Set();
  observed.set(element, known);
  const added = names.filter(name => !known.has(name));
  if (!added.length) return;
  for (const name of added) {
    known.add(name);
    if (name in Object.getPrototypeOf(element)) continue;
    // A value that a script set before the property was defined.
    const earlyValue: unknown = Object.getOwnPropertyDescriptor(element, name)?.value;
    Object.defineProperty(element, name, {
      configurable: true,
      enumerable: true,
      get: () => element.getAttribute(name) ?? undefined,
      set(value: unknown) {
        if (value == null) element.removeAttribute(name);
        else if (element.getAttribute(name) !== `${value}`) element.setAttribute(name, `${value}`);
      },
    });
    if (earlyValue !== undefined) Reflect.set(element, name, earlyValue);
  }
  observer.observe(element, { attributeFilter: [...known] });
}
