/**
 * Adds a button before the frame of a player, whose controls are many tab stops: it moves the focus to the link after the
 * frame. It is there while the state is `ready`; see `frame.css`.
 */
export function addSkipButton({ shadowRoot }: Element, words: string): void {
  if (!shadowRoot || shadowRoot.querySelector('[part=skip]')) return;
  const button = document.createElement('button');
  button.setAttribute('part', 'skip');
  button.textContent = words;
  button.onclick = () => shadowRoot.querySelector<HTMLElement>('[part=link]')?.focus();
  // Before Lit's own nodes.
  shadowRoot.prepend(button);
}
