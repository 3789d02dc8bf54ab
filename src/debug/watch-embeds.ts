const EVENTS = ['embed-activate', 'embed-load', 'embed-refuse', 'embed-error'];

const WAIT_MS = 300;

// On a large page, listing may take a tenth of the time at most.
const PAUSES_PER_LIST = 9;

/**
 * Calls `list` now, and again at most every 300 ms while the page changes or embeds fire events. `onCode` is given the code of
 * each event that has one. Returns the function that ends it. Never throws.
 */
export function watchEmbeds(list: () => void, onCode: (embed: Element, code: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = WAIT_MS;
  let stop = () => {};
  const run = () => {
    timer = undefined;
    const start = performance.now();
    try {
      list();
    } catch (error) {
      // A page may have replaced what this needs. The panel keeps what it shows, and does not try again.
      console.warn('[shortcode-embeds] debug:', error);
      stop();
    }
    wait = Math.max(WAIT_MS, PAUSES_PER_LIST * (performance.now() - start));
  };
  const listLater = () => {
    timer ??= setTimeout(run, wait);
  };
  const onEvent = (event: Event) => {
    const { code } = (event as CustomEvent<{ code?: unknown } | null>).detail ?? {};
    // In a shadow root the event's target is the root's host.
    const [embed] = event.composedPath();
    if (embed instanceof Element && typeof code === 'string') onCode(embed, code);
    listLater();
  };
  const observer = new MutationObserver(listLater);
  // The panel changes only its own shadow root, which is not observed.
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['state', 'provider', 'src', 'hidden', 'data-embeds-ignore'],
  });
  for (const name of EVENTS) document.addEventListener(name, onEvent);
  stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const name of EVENTS) document.removeEventListener(name, onEvent);
  };
  run();
  return stop;
}
