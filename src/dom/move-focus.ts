/**
 * Moves the focus to the frame that a reader activated, unless the reader has moved it since. The focus did not move if
 * it is on the element `focused` at the time, or on `<body>`: there the browser puts it when the focused button is
 * removed.
 */
export function moveFocus(focused: Element | null, target: HTMLElement): void {
  const { activeElement, body } = document;
  if (activeElement === focused || activeElement === body) target.focus();
}
