/** Calls back once, when an element that is inside an embed is restored because the embed was refused or timed out. */
export function whenRestored(element: Element, then: () => void): void {
  const embed = element.closest('[from]');
  // If the element is defined already, the embed may have been refused and restored synchronously.
  if (!embed) {
    then();
    return;
  }
  const observer = new MutationObserver(() => {
    if (element.closest('[from]')) return;
    observer.disconnect();
    then();
  });
  observer.observe(embed, { childList: true });
}
