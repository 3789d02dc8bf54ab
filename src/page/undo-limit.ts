// `Node.ELEMENT_NODE`, in fewer bytes.
const ELEMENT = 1;

// How often a script of the page may undo the same change.
const MAX_UNDONE = 50;

// How long nothing may be replaced before the page counts as quiet. Doubled each time that the page goes on undoing.
const QUIET_MS = 2000;

/**
 * Makes a function that makes a change, by a key that says which, and returns the element which it put into the page.
 * Throws if the page has undone the same change 50 times: a script that renders the page anew would go on for ever. Once
 * nothing was changed for two seconds, all is forgotten and `again` is called: a chat that renders itself at each word is
 * complete then.
 */
export function undoLimit(again: () => void): (key: string, change: () => Element) => Element {
  const made = new Map<string, readonly [element: Element, undone: number]>();
  let isLeft = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet = QUIET_MS;
  const onQuiet = () => {
    made.clear();
    quiet = isLeft ? 2 * quiet : QUIET_MS;
    if (isLeft) again();
    isLeft = false;
  };
  return (key, change) => {
    clearTimeout(timer);
    timer = setTimeout(onQuiet, quiet);
    const [last, before = 0] = made.get(key) ?? [];
    // The same embed may be in the page more than once, or about to be: then its root is the document or a fragment.
    const undone = before + Number(last?.getRootNode().nodeType === ELEMENT);
    if (undone > MAX_UNDONE) {
      isLeft = true;
      throw Error('undone');
    }
    const element = change();
    made.set(key, [element, undone]);
    return element;
  };
}
