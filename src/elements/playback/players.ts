import { jsonMessageFields } from '../../providers/kit/json-message.ts';
import { messageFields } from '../../providers/kit/message-fields.ts';
import { namedPlayers } from '../../providers/kit/players.ts';
import type { Player } from '../../providers/player.ts';
import type { Reference } from '../../providers/provider.ts';
import type { Work } from '../parsed-element.ts';
import { controlsOf, maySeveralPlay } from './playback-context.ts';

/** An embed whose frame plays something. */
export interface Playable extends Element {
  readonly state: string | undefined;
  addController(controller: { hostDisconnected(): void }): void;
}

/** A frame that plays something, and what is known about it. */
interface Playing {
  readonly frame: HTMLIFrameElement;
  readonly origin: string;
  readonly player: Player | undefined;
  /** It plays, by its own messages or as expected after a reader's click. */
  plays: boolean;
  /** It has reported playback at least once, so it takes commands too. */
  reports: boolean;
  /** It has sent any message at all. */
  answered: boolean;
  /** Where to seek once it plays, in seconds, for a service whose URL cannot say so. */
  seekTo: number;
  /** `performance.now()` when it was told to pause; 0 if it was not. */
  pausedAt: number;
}

// A player's script may start some time after its document, and hears no message before.
const SUBSCRIBE_INTERVAL_MS = 500;
const MAX_SUBSCRIBE_ATTEMPTS = 20;
// Safari's permission to play ends a second after the click, and a player's script takes its time.
const PLAY_RETRIES_MS = [300, 600, 900];
// A message that the frame sent before it received the pause command may arrive this much later.
const GRACE_MS = 1000;

const playing = new Map<Playable, Playing>();

/** Returns the commands and messages of a work's frame; `undefined` if it takes none. */
export const playerOf = ({ provider: { player } }: Work): Player | undefined =>
  typeof player === 'string' ? namedPlayers[player] : player;

// To the frame's own origin only: the frame may have navigated elsewhere.
const post = ({ frame, origin }: Playing, messages: readonly unknown[] = []) => {
  for (const message of messages) frame.contentWindow?.postMessage(message, origin);
};

// Repeated until the player answers.
function subscribe(one: Playing, attempts = MAX_SUBSCRIBE_ATTEMPTS): void {
  if (one.answered || !attempts || !one.player?.listen || !one.frame.isConnected) return;
  post(one, one.player.listen);
  setTimeout(subscribe, SUBSCRIBE_INTERVAL_MS, one, attempts - 1);
}

function pause(element: Playable, one: Playing): void {
  one.plays = false;
  if (one.player && one.reports) {
    one.pausedAt = performance.now();
    post(one, [one.player.pause]);
    return;
  }
  // A player that takes no commands, or has not started yet, would go on.
  playing.delete(element);
  controlsOf(element)?.reset();
}

function started(one: Playing): void {
  one.plays = true;
  if (maySeveralPlay()) return;
  for (const [element, other] of playing) if (other !== one && other.plays) pause(element, other);
}

// Safari lets no new frame play by itself, but one that a message reaches within the click's second: `docs/playing.md`
// has the figures.
function retryPlay(one: Playing): void {
  const { begin } = one.player ?? {};
  if (!begin || !/^Apple/.test(navigator.vendor)) return;
  // A player that was paused meanwhile would play beside another one.
  const send = () => one.plays && post(one, [begin]);
  for (const delay of PLAY_RETRIES_MS) setTimeout(send, delay);
}

function onMessage({ origin, source, data }: MessageEvent): void {
  for (const one of playing.values()) {
    const { player, frame } = one;
    // The origin alone would let any other frame of the same service speak for this one; the window alone would let
    // whatever the frame was navigated to.
    if (!player || !source || source !== frame.contentWindow || origin !== one.origin) continue;
    // The player is there now, and may have missed what was sent before.
    if (!one.answered) post(one, player.listen);
    one.answered = true;
    const plays = player.plays(typeof data === 'string' ? jsonMessageFields(data) : messageFields(data));
    if (plays === false) {
      one.pausedAt = 0;
      if (one.reports) one.plays = false;
    } else if (plays && !(one.pausedAt && performance.now() - one.pausedAt < GRACE_MS)) {
      one.reports = true;
      if (one.seekTo && player.seek) post(one, player.seek(one.seekTo));
      one.seekTo = 0;
      started(one);
    }
  }
}

const observed = new WeakSet<Playable>();

// The listener is removed with the last player.
function follow(element: Playable, one: Playing): void {
  playing.set(element, one);
  addEventListener('message', onMessage);
  if (observed.has(element)) return;
  observed.add(element);
  element.addController({
    hostDisconnected() {
      playing.delete(element);
      if (!playing.size) removeEventListener('message', onMessage);
    },
  });
}

/** Follows the frame of an embed that may play. One that the reader asked for pauses all others. */
export function play(
  element: Playable,
  frame: HTMLIFrameElement,
  work: Work,
  byReader: boolean,
  place: Reference = {},
): void {
  const one: Playing = {
    frame,
    origin: new URL(frame.src).origin,
    player: playerOf(work),
    plays: byReader,
    reports: false,
    answered: false,
    seekTo: work.provider.options.start ? 0 : Number(place.start ?? 0),
    pausedAt: 0,
  };
  // A frame that has given way to its card plays no more.
  for (const [other, { frame }] of playing) if (!frame.isConnected) playing.delete(other);
  follow(element, one);
  // An element that is moved in the page loads its frame again.
  frame.addEventListener('load', () => {
    if (!frame.isConnected) return;
    follow(element, one);
    one.answered = false;
    subscribe(one);
  });
  if (element.state === 'ready') subscribe(one);
  if (!byReader) return;
  started(one);
  retryPlay(one);
}

/** Makes the player of an embed play from a time in seconds. False if it takes no commands. */
export function seek(element: Playable, seconds: number): boolean {
  const one = playing.get(element);
  if (!one?.answered || !one.player?.seek || !one.frame.isConnected) return false;
  post(one, one.player.seek(seconds));
  started(one);
  one.frame.focus();
  return true;
}
