interface Drawn extends Element {
  requestUpdate?(): void;
}

/** Requests an update of every embed of the page, also of those in open shadow roots. */
export function redraw(root: ParentNode = document): void {
  // This file is used where `elements.js` is not imported; the registry has the base class of all embeds.
  const ytEmbed = customElements.get('yt-embed');
  const EmbedClass: unknown = ytEmbed && Object.getPrototypeOf(ytEmbed);
  if (typeof EmbedClass !== 'function') return;
  for (const element of root.querySelectorAll<Drawn>('*')) {
    if (element instanceof EmbedClass) element.requestUpdate?.();
    else if (element.shadowRoot) redraw(element.shadowRoot);
  }
}
