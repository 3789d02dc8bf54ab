// The player answers to a script of the page: YouTube, Vimeo and Dailymotion.
const HAS_API = /[?&;](?:enablejsapi|js_api|api)=(?:1|true|postMessage)/;

// A film behind a heading, without sound or buttons.
const IS_BACKGROUND = /[?&;]background=(?:1|true)/;
const IS_SILENT = /[?&;]muted?=(?:1|true)/;
const HAS_NO_BUTTONS = /[?&;]controls=(?:0|false)/;

const PLAYS = /[?&;]auto_?play=(?:1|true)/;

// The attributes and classes by which consent tools recognise the frames that they hold back: Klaro, Cookiebot,
// vanilla-cookieconsent, Complianz, OneTrust, Usercentrics, iubenda, Didomi.
const HELD_ATTRIBUTE =
  /^data-(?:name|category|service|vendor|cookieconsent|cookie-?category|usercentrics|uc-.*|consent.*|cmp-.*|didomi-.*|iub-.*|suppressedsrc)$/;
const HELD_CLASS = /(?:^|\s)_?(?:optanon-category|cookieconsent-optin|cmplz|iub_cs)[-_]/;

/** True if a consent tool keeps the URL of a frame in another attribute until the reader agrees, or has done so. */
function isHeldBack(frame: Element): boolean {
  const isMarked =
    frame.getAttributeNames().some(name => HELD_ATTRIBUTE.test(name)) ||
    HELD_CLASS.test(frame.className) ||
    frame.getAttribute('type') === 'opt-in';
  // A tool that sets the URL leaves the attribute with which it began.
  const src = frame.getAttribute('src') ?? '';
  const isLive = /^(?:https?:)?\/\//.test(src) && !frame.getAttributeNames().some(name => /.src/.test(name));
  return isMarked && !isLive;
}

// A link or a form of the page opens in a frame with a name.
const isTarget = ({ name, ownerDocument }: HTMLIFrameElement) =>
  !!name &&
  !!ownerDocument.querySelector(`[target="${CSS.escape(name)}"],[formtarget="${CSS.escape(name)}"]`);

// Players of this size are hidden, and used for their sound.
const MIN_PX = 9;

// By the frame's own style. `visibility` is inherited: in a closed tab, the box around the frame is hidden, not the frame.
function isHidden(frame: HTMLIFrameElement): boolean {
  const { width, height } = getComputedStyle(frame);
  const isTiny = Math.min(Number.parseFloat(width), Number.parseFloat(height)) < MIN_PX;
  return isTiny || !!frame.hidden || frame.style.visibility === 'hidden';
}

// A frame that was in the page from the beginning starts before any click.
function isAskedFor({ src, ownerDocument }: HTMLIFrameElement): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation };
  return PLAYS.test(src) && (userActivation?.hasBeenActive ?? ownerDocument.readyState === 'complete');
}

/**
 * True if a frame is in use: by a link or a script of the page, by a consent tool, as a film in the background, or by a
 * reader who has just asked for it. A card in its place would break what works.
 */
export function isInUse(element: Element): boolean {
  if (!(element instanceof HTMLIFrameElement)) return false;
  const { src } = element;
  const isFilm =
    IS_BACKGROUND.test(src) || (PLAYS.test(src) && IS_SILENT.test(src) && HAS_NO_BUTTONS.test(src));
  return (
    isFilm ||
    HAS_API.test(src) ||
    isTarget(element) ||
    isHidden(element) ||
    isAskedFor(element) ||
    isHeldBack(element)
  );
}
