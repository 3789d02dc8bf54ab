/** Watches a page. */
export interface PageObserver {
  /** Stops watching for changes. */
  disconnect(): void;
}

/**
 * Calls `onChange` with the changes of the document, and `onParsed` as parsing advances. The changes are taken before each
 * frame while the page is parsed: WebKit may paint what the parser has added before it calls an observer.
 */
export function observePage(
  onChange: (records: readonly MutationRecord[]) => void,
  onParsed: () => void,
): PageObserver {
  const observer = new MutationObserver(onChange);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const beforeFrame = () => {
    onChange(observer.takeRecords());
    if (document.readyState === 'loading') requestAnimationFrame(beforeFrame);
  };
  beforeFrame();
  document.addEventListener('readystatechange', onParsed);
  return observer;
}
