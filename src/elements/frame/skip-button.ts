import type { ReactiveControllerHost } from 'lit';

/**
 * Adds a button before the frame of a player, whose controls are many tab stops: it moves the focus to the link after the
 * frame. It is there from when the frame has loaded until the card is shown again.
 */
export function addSkipButton(host: ReactiveControllerHost & Element, frame: Element, words: string): void {
  const { shadowRoot } = host;
  const button = document.createElement('button');
  button.setAttribute('part', 'skip');
  button.textContent = words;
  button.onclick = () => shadowRoot?.querySelector<HTMLElement>('[part=link]')?.focus();
  host.addController({
    hostUpdated() {
      if (!frame.isConnected || !host.matches('[state=ready]')) button.remove();
      // Before Lit's own nodes.
      else if (!button.isConnected) shadowRoot?.prepend(button);
    },
  });
}
