/**
 * Moves the focus to what has replaced the button that a reader pressed. A reader who has meanwhile focused something
 * else keeps it: removing a focused button leaves the focus on `<body>`.
 */
export function focusInstead(shown: HTMLElement | undefined): void {
  const { activeElement, body } = document;
  const root = shown?.getRootNode();
  if (!activeElement || activeElement === body || (root instanceof ShadowRoot && root.host === activeElement))
    shown?.focus();
}
