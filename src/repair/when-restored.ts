/** Calls back once an element that is inside an embed is out of it again: the embed was refused, or is late. */
export function whenRestored(element: Element, then: () => void): void {
  const embed = element.closest('[from]');
  // An embed that is defined already may have been refused at once.
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
