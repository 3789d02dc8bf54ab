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
export function isHeldBack(frame: Element): boolean {
  const isMarked =
    frame.getAttributeNames().some(name => HELD_ATTRIBUTE.test(name)) ||
    HELD_CLASS.test(frame.className) ||
    frame.getAttribute('type') === 'opt-in';
  // A tool that sets the URL leaves the attribute with which it began.
  const src = frame.getAttribute('src') ?? '';
  const isLive = /^(?:https?:)?\/\//.test(src) && !frame.getAttributeNames().some(name => /.src/.test(name));
  return isMarked && !isLive;
}

/** True if a link or a form of the page opens in a frame, by its name. */
export const isTarget = ({ name, ownerDocument }: HTMLIFrameElement): boolean =>
  !!name &&
  !!ownerDocument.querySelector(`[target="${CSS.escape(name)}"],[formtarget="${CSS.escape(name)}"]`);

// Players of this size are hidden, and used for their sound.
const MIN_PX = 9;

/**
 * True if a frame is hidden by its own style. `visibility` is inherited: in a closed tab, the box around the frame is hidden,
 * not the frame.
 */
export function isHidden(frame: HTMLIFrameElement): boolean {
  const { width, height } = getComputedStyle(frame);
  const isTiny = Math.min(Number.parseFloat(width), Number.parseFloat(height)) < MIN_PX;
  return isTiny || !!frame.hidden || frame.style.visibility === 'hidden';
}

/** True if the reader has probably asked for a frame: one that was in the page from the beginning starts before any click. */
export function isAskedFor({ src, ownerDocument }: HTMLIFrameElement): boolean {
  const { userActivation } = navigator as { userActivation?: UserActivation };
  return PLAYS.test(src) && (userActivation?.hasBeenActive ?? ownerDocument.readyState === 'complete');
}

/** True if a frame is a film in the background. */
export const isFilm = ({ src }: HTMLIFrameElement): boolean =>
  IS_BACKGROUND.test(src) || (PLAYS.test(src) && IS_SILENT.test(src) && HAS_NO_BUTTONS.test(src));

// The player answers to a script of the page: YouTube, Vimeo and Dailymotion.
const HAS_API = /[?&;](?:enablejsapi|js_api|api)=(?:1|true|postMessage)/;

/** True if a script of the page drives the player in a frame. */
export const isDriven = ({ src }: HTMLIFrameElement): boolean => HAS_API.test(src);
