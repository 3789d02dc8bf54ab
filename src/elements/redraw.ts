interface Drawn extends Element {
  requestUpdate?(): void;
}

/** Draws every embed of the page anew, also those in open shadow roots. */
export function redraw(root: ParentNode = document): void {
  // Who asks for this need not have the elements' code, but their class has a name in the page.
  const own = customElements.get('yt-embed');
  const embed: unknown = own && Object.getPrototypeOf(own);
  if (typeof embed !== 'function') return;
  for (const element of root.querySelectorAll<Drawn>('*')) {
    if (element instanceof embed) element.requestUpdate?.();
    else if (element.shadowRoot) redraw(element.shadowRoot);
  }
}
