/** The box of an embed, or of the plain frame, in its section. */
export type Place = {
  left: number;
  top: number;
  width: number;
  height: number;
  /** By how many pixels the content of the section is wider than the section. */
  overflow: number;
  /** By how many pixels the card's link is cut off; 1000 without a link. */
  hidden: number;
};

/** Measures the sections of a page; it is sent to the page, so it uses nothing outside. */
export function measureSections(): Place[] {
  const clips = (element: Element) => /hidden|clip|auto/.test(getComputedStyle(element).overflowX);
  const parentOf = (element: Element): Element | null =>
    element.assignedSlot ??
    element.parentElement ??
    ((element.getRootNode() as ShadowRoot).host as Element | undefined) ??
    null;
  const hiddenPart = (link: Element) => {
    const own = link.getBoundingClientRect();
    const beyond = [own.width && own.height ? 0 : 1000, own.right - innerWidth, -own.left];
    for (let box = parentOf(link); box && box.localName !== 'section'; box = parentOf(box)) {
      if (!clips(box)) continue;
      const rect = box.getBoundingClientRect();
      beyond.push(own.right - rect.right, rect.left - own.left, own.bottom - rect.bottom, rect.top - own.top);
    }
    return Math.round(Math.max(...beyond));
  };
  return [...document.querySelectorAll('section')].map(section => {
    const embed = section.querySelector('[state]') ?? section.querySelector('iframe') ?? section;
    const { left, top, width, height } = embed.getBoundingClientRect();
    const link = embed.shadowRoot?.querySelector('a') ?? embed.querySelector('[slot=plain]');
    return {
      left: Math.round(left),
      top: Math.round(top - section.getBoundingClientRect().top),
      width: Math.round(width),
      // Without the caption below it, unless the two share a box.
      height: Math.round(
        height - (embed.matches('[fill]') ? 0 : Number.parseFloat(getComputedStyle(embed).paddingBottom)),
      ),
      overflow: Math.max(0, section.scrollWidth - section.clientWidth),
      hidden: link ? hiddenPart(link) : embed.localName === 'iframe' ? 0 : 1000,
    };
  });
}
