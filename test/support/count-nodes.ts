/** The nodes of a page, with those of its open shadow trees. */
export type NodeCount = {
  nodes: number;
  /** Links with an address and a name. */
  links: number;
  buttons: number;
};

/** Counts the nodes of the page that it is sent to: it must not use anything outside. */
export function countNodes(): NodeCount {
  const count = { nodes: 0, links: 0, buttons: 0 };
  const walk = (node: Node) => {
    count.nodes++;
    if (node instanceof HTMLAnchorElement && node.href && (node.textContent?.trim() || node.ariaLabel))
      count.links++;
    if (node instanceof HTMLButtonElement) count.buttons++;
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    for (const child of node.childNodes) walk(child);
  };
  walk(document);
  return count;
}
