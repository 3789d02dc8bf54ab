import { authoredIn } from '../dom/authored.ts';

/** Calls back once, when an element that an embed stands for is restored because the embed was refused or timed out. */
export function whenRestored(embed: Element | null, element: Element, then: () => void): void {
  // If the elements are defined already, the embed may have been refused and restored synchronously.
  if (!embed) {
    then();
    return;
  }
  const observer = new MutationObserver(() => {
    // A link takes the place of the author's nodes when the embed is drawn: they move, but not back into the page.
    if (!element.isConnected || element.closest('[from]')) observe();
    else {
      observer.disconnect();
      then();
    }
  });
  const observe = () => observer.observe(authoredIn(embed), { childList: true });
  observe();
}
