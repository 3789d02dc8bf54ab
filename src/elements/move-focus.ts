/**
 * Moves the focus to the frame that a reader activated, unless the reader has moved it since. The focus did not move if
 * it is on the element `focused` at the time, or on `<body>`: there the browser puts it when the focused button is
 * removed.
 */
export function moveFocus(focused: Element | null, target: HTMLElement): void {
  const { activeElement, body } = document;
  if (activeElement === focused || activeElement === body) target.focus();
}

/**
 * Draws the content of a shadow root. If that removes the link of a far embed while it has the focus, the focus moves to the
 * card's button: a reader who has come by the keyboard stays there.
 */
export function keepFocus(root: ShadowRoot | null, draw: () => void): void {
  const link = root?.activeElement;
  draw();
  if (link && !link.isConnected) root.querySelector<HTMLElement>('button,a')?.focus();
}
