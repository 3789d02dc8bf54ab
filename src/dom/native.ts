// A form answers for the names of its fields before its own properties: with `<input name="closest">` in it,
// `form.closest` is that field. The prototypes can't be named by markup.
// https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem

/** Returns `node.closest(selector)`, also where the node is a form. */
export const closest = (node: Element | null, selector: string): Element | null =>
  node && Element.prototype.closest.call(node, selector);

/** Returns `node.matches(selector)`, also where the node is a form. */
export const matches = (node: Element, selector: string): boolean =>
  Element.prototype.matches.call(node, selector);

/** Returns `node[name]`, also where the node is a form. */
export const read = <Name extends keyof Node>(node: Node, name: Name): Node[Name] =>
  Reflect.get(Node.prototype, name, node) as Node[Name];
