/** Watches a page. */
export interface PageObserver {
  /** Stops watching for changes. */
  disconnect(): void;
}

/**
 * Calls `onAdded` with the nodes that were added to the document, `onChanged` with the texts that were changed, and
 * `onParsed` as parsing advances. The changes are taken before each frame while the page is parsed: WebKit may paint what
 * the parser has added before it calls an observer.
 */
export function observePage(
  onAdded: (nodes: readonly Node[]) => void,
  onChanged: (texts: readonly Text[]) => void,
  onParsed: () => void,
): PageObserver {
  const onRecords = (records: readonly MutationRecord[]) => {
    const added: Node[] = [];
    const texts: Text[] = [];
    for (const { target, addedNodes } of records) {
      if (target instanceof Text) texts.push(target);
      else for (const node of addedNodes) added.push(node);
    }
    onAdded(added);
    onChanged(texts);
  };
  const observer = new MutationObserver(onRecords);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const beforeFrame = () => {
    onRecords(observer.takeRecords());
    if (document.readyState === 'loading') requestAnimationFrame(beforeFrame);
  };
  beforeFrame();
  document.addEventListener('readystatechange', onParsed);
  return observer;
}
