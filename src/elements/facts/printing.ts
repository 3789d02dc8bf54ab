// Weak, so that an embed that has left the page can leave memory too.
const all = new Set<WeakRef<HTMLDetailsElement>>();
let opened: HTMLDetailsElement[] = [];

/** Opens a `<details>` while the page is printed: paper has nothing to press. */
export function openForPrint(details: HTMLDetailsElement): void {
  all.add(new WeakRef(details));
}

globalThis.addEventListener?.('beforeprint', () => {
  for (const reference of all) {
    const details = reference.deref();
    if (!details) all.delete(reference);
    else if (!details.open) {
      details.open = true;
      opened.push(details);
    }
  }
});

globalThis.addEventListener?.('afterprint', () => {
  for (const details of opened) details.open = false;
  opened = [];
});
