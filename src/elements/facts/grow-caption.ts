// Of a box with a height of its own, the picture keeps the rest.
const MAX_SHARE = 0.6;

const cssFor = (details: HTMLDetailsElement, embed: Element): string => {
  const caption = details.closest('.caption');
  const words = caption?.firstElementChild;
  const isRow = details.closest('.row');
  const isReady = embed.getAttribute('state') === 'ready';
  if (!words || !(isRow ? isReady : details.open)) return '';
  // The room above and below the words.
  const gap = 2 * Number.parseFloat(getComputedStyle(caption).paddingTop);
  const height = Math.ceil(words.scrollHeight + gap);
  const isFilling = embed.hasAttribute('fill');
  const band = isFilling ? Math.min(height, embed.clientHeight * MAX_SHARE) : height;
  return `:host{--_band:${band}px}.caption>span{flex:1;min-width:0;max-height:none;overflow:visible}${isFilling ? '.caption{overflow:auto}' : ''}`;
};

/** Gives the caption under a frame the room that an open `<details>` in it needs. */
export function growCaption(root: ShadowRoot, details: HTMLDetailsElement): void {
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets.push(sheet);
  let before = '';
  const grow = () => {
    const css = cssFor(details, root.host);
    if (css !== before) sheet.replaceSync(css);
    before = css;
  };
  details.addEventListener('toggle', grow);
  // In the next frame: an observer that changes the size of what it observes causes an error event.
  new ResizeObserver(() => requestAnimationFrame(grow)).observe(details);
}
