// Defence against DOM clobbering: fields of a form shadow its properties, so that with `<input name="closest">`,
// `form.closest` is that field. Markup can't shadow the prototypes.
// https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem

/** Returns `node.closest(selector)`, for forms too. */
export const closest = (node: Element | null, selector: string): Element | null =>
  node && Element.prototype.closest.call(node, selector);

/** Returns `node.matches(selector)`, for forms too. */
export const matches = (node: Element, selector: string): boolean =>
  Element.prototype.matches.call(node, selector);

/** Returns `node[name]`, for forms too. */
export const read = <Name extends keyof Node>(node: Node, name: Name): Node[Name] =>
  Reflect.get(Node.prototype, name, node) as Node[Name];
