// Dialogs of HTML and of ARIA, and those of Bootstrap and the many libraries with the same class.
const DIALOG = 'dialog,[popover],[role=dialog],[role=alertdialog],[aria-modal],.modal,.offcanvas';

/**
 * Calls back whenever the dialog around an element has closed; never for an element outside a dialog. A dialog closes by
 * losing its box, or by an attribute of its own, such as a class that makes it invisible.
 */
export function whenDialogCloses(element: Element, callback: () => void): void {
  const dialog = element.closest(DIALOG);
  if (!dialog) return;
  let wasShown = false;
  const check = () => {
    const isShown = getComputedStyle(element).visibility !== 'hidden' && element.getClientRects().length > 0;
    const hasClosed = wasShown && !isShown && element.isConnected;
    wasShown = isShown;
    if (hasClosed) callback();
  };
  // The observer's first call comes with the next frame, and the dialog may close before that.
  check();
  new ResizeObserver(check).observe(element);
  new MutationObserver(check).observe(dialog, { attributes: true });
  // An invisible dialog fades out first.
  dialog.addEventListener('transitionend', check);
}
