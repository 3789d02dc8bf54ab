/** An element whose attributes are not all known when it is defined. */
export interface Optional extends HTMLElement {
  requestUpdate(): void;
}

const observer = new MutationObserver(records => {
  for (const { target } of records) (target as Optional).requestUpdate();
});

const given = new WeakMap<Element, Set<string>>();

/**
 * Watches the attributes that are options of an element, and makes a property of each that reads and writes it, unless
 * the element has a member of that name: `element.remove()` stays the browser's.
 */
export function defineOptionProperties(element: Optional, names: readonly string[]): void {
  const own = given.get(element) ?? new Set();
  given.set(element, own);
  const more = names.filter(name => !own.has(name));
  if (!more.length) return;
  for (const name of more) {
    own.add(name);
    if (name in Object.getPrototypeOf(element)) continue;
    // What somebody set before it was known to mean something.
    const early: unknown = Object.getOwnPropertyDescriptor(element, name)?.value;
    Object.defineProperty(element, name, {
      configurable: true,
      enumerable: true,
      get: () => element.getAttribute(name) ?? undefined,
      set(value: unknown) {
        if (value == null) element.removeAttribute(name);
        else if (element.getAttribute(name) !== `${value}`) element.setAttribute(name, `${value}`);
      },
    });
    if (early !== undefined) Reflect.set(element, name, early);
  }
  observer.observe(element, { attributeFilter: [...own] });
}
