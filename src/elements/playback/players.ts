import { jsonMessageFields } from '../../providers/kit/json-message.ts';
import { messageFields } from '../../providers/kit/message-fields.ts';
import { youtubePlayer } from '../../providers/kit/youtube-player.ts';
import type { Player } from '../../providers/player.ts';
import type { Reference } from '../../providers/provider.ts';
import { controls } from '../controls.ts';
import type { Work } from '../reading.ts';

/** An embed whose frame plays something. */
export interface Playable extends Element {
  readonly state: string | undefined;
  addController(controller: { hostDisconnected(): void }): void;
}

/** A frame that plays something, and what is known of it. */
interface Playing {
  readonly frame: HTMLIFrameElement;
  readonly origin: string;
  readonly player: Player | undefined;
  /** It plays, as far as it told, or as the reader who asked for it expects. */
  plays: boolean;
  /** It has told once that it plays, so it takes commands too. */
  tells: boolean;
  /** It has said anything at all. */
  heard: boolean;
  /** Where it has to be sent once it plays, in seconds, as its address can't say so. */
  at: number;
  /** When it was told to stop. */
  stopped: number;
}

// A player's script may come some time after its page, and hears nothing before.
const PAUSE = 500;
const TRIES = 20;
// Safari's permission to play ends a second after the click, and a player's script takes its time.
const PRESSES = [300, 600, 900];
// What a frame said before it heard that it should stop may come after.
const LATE = 1000;

const players = new Map<Playable, Playing>();

let playsOn = false;

/** Says whether a player that starts lets the others play on, as the owner wants it. */
export function allowSeveralPlayers(others: boolean): void {
  playsOn = others;
}

/** How the frame of a work is spoken to, if it can be. */
export const playerOf = ({ provider }: Work): Player | undefined =>
  provider.name === 'youtube' ? youtubePlayer : provider.player;

// To the frame's own origin only: it may have gone elsewhere.
const say = ({ frame, origin }: Playing, messages: readonly unknown[] = []) => {
  for (const message of messages) frame.contentWindow?.postMessage(message, origin);
};

function greet(one: Playing, tries = TRIES): void {
  if (one.heard || !tries || !one.player?.listen || !one.frame.isConnected) return;
  say(one, one.player.listen);
  setTimeout(greet, PAUSE, one, tries - 1);
}

function stop(element: Playable, one: Playing): void {
  one.plays = false;
  if (one.player && one.tells) {
    one.stopped = performance.now();
    say(one, [one.player.pause]);
    return;
  }
  // Who takes no commands, or has not begun yet, would go on.
  players.delete(element);
  controls.get(element)?.reset();
}

function begin(one: Playing): void {
  one.plays = true;
  if (playsOn) return;
  for (const [other, two] of players) if (two !== one && two.plays) stop(other, two);
}

// Safari lets no new frame play by itself, but one that a message reaches within the click's second: `docs/playing.md`
// has the figures.
function press(one: Playing): void {
  const { begin } = one.player ?? {};
  if (!begin || !/^Apple/.test(navigator.vendor)) return;
  // What has been told to stop since would play beside another one.
  const tell = () => one.plays && say(one, [begin]);
  for (const moment of PRESSES) setTimeout(tell, moment);
}

function hear({ origin, source, data }: MessageEvent): void {
  for (const one of players.values()) {
    const { player, frame } = one;
    // Any other frame of the same service could speak for this one, and what the frame has gone to.
    if (!player || !source || source !== frame.contentWindow || origin !== one.origin) continue;
    // Now it is there, and what it was told before may be lost.
    if (!one.heard) say(one, player.listen);
    one.heard = true;
    const plays = player.plays(typeof data === 'string' ? jsonMessageFields(data) : messageFields(data));
    if (plays === false) {
      one.stopped = 0;
      if (one.tells) one.plays = false;
    } else if (plays && !(one.stopped && performance.now() - one.stopped < LATE)) {
      one.tells = true;
      if (one.at && player.seek) say(one, player.seek(one.at));
      one.at = 0;
      begin(one);
    }
  }
}

// Those whose leaving is heard of.
const left = new WeakSet<Playable>();

// Once the last one has left the page, nobody is listened to any more.
function follow(element: Playable, one: Playing): void {
  players.set(element, one);
  addEventListener('message', hear);
  if (left.has(element)) return;
  left.add(element);
  element.addController({
    hostDisconnected() {
      players.delete(element);
      if (!players.size) removeEventListener('message', hear);
    },
  });
}

/** Follows the frame of an embed that may play; one that the reader asked for stops all others. */
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
    tells: false,
    heard: false,
    at: work.provider.options.start ? 0 : Number(place.start ?? 0),
    stopped: 0,
  };
  // One that has given way to its card plays no more.
  for (const [other, { frame }] of players) if (!frame.isConnected) players.delete(other);
  follow(element, one);
  // An element that is moved loads its frame anew.
  frame.addEventListener('load', () => {
    if (!frame.isConnected) return;
    follow(element, one);
    one.heard = false;
    greet(one);
  });
  if (element.state === 'ready') greet(one);
  if (!byReader) return;
  begin(one);
  press(one);
}

/** Sends the player of an embed to a moment, in seconds, to play from there; tells whether it listens. */
export function seek(element: Playable, seconds: number): boolean {
  const one = players.get(element);
  if (!one?.heard || !one.player?.seek || !one.frame.isConnected) return false;
  say(one, one.player.seek(seconds));
  begin(one);
  one.frame.focus();
  return true;
}
