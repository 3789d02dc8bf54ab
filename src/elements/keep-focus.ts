/**
 * Moves the focus to the button of a card that has just been drawn, if it was on the link in its place: a reader who has come by
 * the keyboard stays there.
 */
export function keepFocus(element: Element): void {
  if (element.querySelector(':focus[slot=plain]'))
    element.shadowRoot?.querySelector<HTMLElement>('button,a')?.focus();
}
