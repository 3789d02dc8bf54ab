import { type PlaybackStrings, playbackStrings } from '../../i18n/playback-strings.ts';
import { withEnglish } from '../../i18n/with-english.ts';
import { jsonMessageFields } from '../../providers/kit/json-message.ts';
import { messageFields } from '../../providers/kit/message-fields.ts';
import { namedPlayers } from '../../providers/kit/players.ts';
import type { Player } from '../../providers/player.ts';
import type { Reference } from '../../providers/provider.ts';
import type { Work } from '../parsed-element.ts';
import { whenDialogCloses } from './closed-dialogs.ts';
import { controlsOf, maySeveralPlay } from './playback-context.ts';
import { addSkipButton, type Host } from './skip-button.ts';

/** An embed with a player. */
export interface Playable extends Host {
  readonly state: string | undefined;
}

/** A player's frame and its status. */
interface Playing {
  readonly frame: HTMLIFrameElement;
  readonly origin: string;
  readonly player: Player | undefined;
  /** It shows pictures; audio is heard in a closed dialog too. */
  readonly isVideo: boolean;
  /** It is playing, by its own messages or as expected after the reader's click. */
  plays: boolean;
  /** It has reported playback at least once, so it accepts commands too. */
  reports: boolean;
  /** It has sent any message at all. */
  answered: boolean;
  /** Start time in seconds, for a service whose URL has none: the player seeks there once it plays. 0 for none. */
  seekTo: number;
  /** `performance.now()` of the pause command; 0 without one. */
  pausedAt: number;
}

// A player's script may start some time after its document, and misses earlier messages.
const SUBSCRIBE_INTERVAL_MS = 500;
const MAX_SUBSCRIBE_ATTEMPTS = 20;
// Safari allows playback within a second of the click; the player's script may start at any time in it.
const PLAY_RETRIES_MS = [300, 600, 900];
// A message that the frame sent before it received the pause command may arrive this late.
const GRACE_MS = 1000;

const playing = new Map<Playable, Playing>();

/** Returns the commands and messages of a work's player; `undefined` if it has none. */
export const playerOf = ({ provider: { player } }: Work): Player | undefined =>
  typeof player === 'string' ? namedPlayers[player] : player;

// To the frame's own origin only: the frame may have navigated elsewhere.
const post = ({ frame, origin }: Playing, messages: readonly unknown[] = []) => {
  for (const message of messages) frame.contentWindow?.postMessage(message, origin);
};

// Repeated until the player answers.
function subscribe(item: Playing, attempts = MAX_SUBSCRIBE_ATTEMPTS): void {
  if (item.answered || !attempts || !item.player?.listen || !item.frame.isConnected) return;
  post(item, item.player.listen);
  setTimeout(subscribe, SUBSCRIBE_INTERVAL_MS, item, attempts - 1);
}

function pause(element: Playable, item: Playing): void {
  item.plays = false;
  if (item.player && item.reports) {
    item.pausedAt = performance.now();
    post(item, [item.player.pause]);
    return;
  }
  // A player that accepts no commands, or has not started yet, cannot be paused: the card replaces it.
  playing.delete(element);
  controlsOf(element)?.reset();
}

function started(item: Playing): void {
  item.plays = true;
  if (maySeveralPlay()) return;
  for (const [element, other] of playing) if (other !== item && other.plays) pause(element, other);
}

// Safari blocks autoplay in a new frame, unless it receives a message within a second of the click: `docs/playing.md`
// has the measurements.
function retryPlay(item: Playing): void {
  const { begin } = item.player ?? {};
  if (!begin || !/^Apple/.test(navigator.vendor)) return;
  // Without the check a player that was paused since would play beside another one.
  const send = () => item.plays && post(item, [begin]);
  for (const delay of PLAY_RETRIES_MS) setTimeout(send, delay);
}

function onMessage({ origin, source, data }: MessageEvent): void {
  for (const item of playing.values()) {
    const { player, frame } = item;
    // Against forged messages: with the origin alone any other frame of the service could send them, with the window
    // alone any page that the frame has navigated to.
    if (!player || !source || source !== frame.contentWindow || origin !== item.origin) continue;
    // The player is running now, and may have missed the earlier subscription.
    if (!item.answered) post(item, player.listen);
    item.answered = true;
    const plays = player.plays(typeof data === 'string' ? jsonMessageFields(data) : messageFields(data));
    if (plays === false) {
      item.pausedAt = 0;
      if (item.reports) item.plays = false;
    } else if (plays && !(item.pausedAt && performance.now() - item.pausedAt < GRACE_MS)) {
      item.reports = true;
      if (item.seekTo && player.seek) post(item, player.seek(item.seekTo));
      item.seekTo = 0;
      started(item);
    }
  }
}

const observed = new WeakSet<Playable>();

// The listener is removed with the last player.
function follow(element: Playable, item: Playing): void {
  playing.set(element, item);
  addEventListener('message', onMessage);
  if (observed.has(element)) return;
  observed.add(element);
  if (item.isVideo)
    whenDialogCloses(element, () => {
      const current = playing.get(element);
      // One that sends no events may have been started inside.
      if (current?.plays || (current && !current.player)) pause(element, current);
    });
  element.addController({
    hostDisconnected() {
      playing.delete(element);
      if (!playing.size) removeEventListener('message', onMessage);
    },
  });
}

/**
 * Follows a player's frame. If the reader asked for it, it pauses all others. `words` are the strings in its language;
 * `place` is the start time, if it differs from the call's.
 */
export function play(
  element: Playable,
  frame: HTMLIFrameElement,
  work: Work,
  byReader: boolean,
  words: Partial<PlaybackStrings>,
  place: Reference = {},
): void {
  const item: Playing = {
    frame,
    origin: new URL(frame.src).origin,
    player: playerOf(work),
    isVideo: work.provider.kind === 'video',
    plays: byReader,
    reports: false,
    answered: false,
    seekTo: work.provider.options.start ? 0 : Number(place.start ?? 0),
    pausedAt: 0,
  };
  // Frames that a card has replaced.
  for (const [other, { frame }] of playing) if (!frame.isConnected) playing.delete(other);
  follow(element, item);
  addSkipButton(element, frame, withEnglish(playbackStrings, words).skip());
  // A frame loads again if its element is moved in the page.
  frame.addEventListener('load', () => {
    if (!frame.isConnected) return;
    follow(element, item);
    item.answered = false;
    subscribe(item);
  });
  if (element.state === 'ready') subscribe(item);
  if (!byReader) return;
  started(item);
  retryPlay(item);
}

/** Makes an embed's player play from a time in seconds, and focuses it. False if it accepts no commands. */
export function seek(element: Playable, seconds: number): boolean {
  const item = playing.get(element);
  if (!item?.answered || !item.player?.seek || !item.frame.isConnected) return false;
  post(item, item.player.seek(seconds));
  started(item);
  item.frame.focus();
  return true;
}
