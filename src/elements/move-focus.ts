/**
 * Moves the focus to what a reader asked for, unless the reader has focused something else since: then it is neither on
 * what was `focused` at the time, nor on `<body>`, where removing a focused button leaves it.
 */
export function moveFocus(focused: Element | null, target: HTMLElement | undefined): void {
  const { activeElement, body } = document;
  if (activeElement === focused || activeElement === body) target?.focus();
}
