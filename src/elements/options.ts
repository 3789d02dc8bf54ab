/** An element whose attributes are not all known when it is defined. */
export interface Optional extends HTMLElement {
  requestUpdate(): void;
}

const observer = new MutationObserver(records => {
  for (const { target } of records) (target as Optional).requestUpdate();
});

const given = new WeakMap<Element, Set<string>>();

/** Makes options of an element: properties that read and write attributes of their names, and are watched. */
export function giveOptions(element: Optional, names: readonly string[]): void {
  const own = given.get(element) ?? new Set();
  given.set(element, own);
  const more = names.filter(name => !own.has(name));
  if (!more.length) return;
  for (const name of more) {
    own.add(name);
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
