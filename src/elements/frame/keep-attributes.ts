// The attributes by which scripts and style sheets of the page know a frame, except its id, which the loader keeps. Lazy
// loaders and consent tools must not find our element by theirs.
const KEPT = /^(?:class|name|data-)(?!.*(?:src|lazy|consent|optanon|cmplz))/;

// An attribute that a script of the page has removed since stays away.
const done = new WeakSet<Element>();

/** Copies these attributes to an element from the frame that it stands for, once. */
export function keepAttributes(element: Element, { attributes }: Element): void {
  if (done.has(element)) return;
  done.add(element);
  for (const { name, value } of attributes)
    if (KEPT.test(name + value) && !element.hasAttribute(name)) element.setAttribute(name, value);
}
