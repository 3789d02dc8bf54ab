import type { ReactiveControllerHost } from 'lit';
import { adoptSheet } from '../../dom/adopt-sheet.ts';
import RULES from './skip-button.css?inline';

/** An embed. */
export type Host = ReactiveControllerHost & Element;

/**
 * Adds a button before the frame of a player, whose controls are many tab stops: it moves the focus to the link after the
 * frame. It is there from when the frame has loaded until the card is shown again.
 */
export function addSkipButton(host: Host, frame: Element, words: string): void {
  const { shadowRoot } = host;
  if (!shadowRoot) return;
  adoptSheet(shadowRoot, RULES);
  const button = document.createElement('button');
  button.setAttribute('part', 'skip');
  button.textContent = words;
  button.onclick = () => shadowRoot.querySelector<HTMLElement>('[part=link]')?.focus();
  const controller = {
    hostUpdated() {
      // Before Lit's own nodes.
      if (frame.isConnected && host.matches('[state=ready]')) {
        // Moving it would take the focus away.
        if (!button.isConnected) shadowRoot.prepend(button);
      } else if (button.isConnected) {
        // Only with a parent: a library may have replaced `remove` by a method that needs one.
        button.remove();
        // The next frame has a button of its own.
        host.removeController(controller);
      }
    },
  };
  host.addController(controller);
  // This file may come after the frame.
  controller.hostUpdated();
}
